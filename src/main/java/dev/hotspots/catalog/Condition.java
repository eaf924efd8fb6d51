package dev.hotspots.catalog;

import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Speaker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Something that can be true of a contact, with the stretches of text that make it true. */
public sealed interface Condition
        permits Condition.All,
                Condition.AtLeast,
                Condition.None,
                Condition.Sequence,
                Condition.Unanswered,
                Condition.BeforeAny,
                Condition.Details,
                Words {

    /** Looks for the condition in a contact. */
    Finding in(Reading reading);

    /**
     * Phrases of which at least one must stand in the contact for the condition to hold; empty when it can hold without any.
     */
    Optional<Set<Integer>> triggers();

    /** Every condition holds; the spans of all of them. */
    record All(List<Condition> conditions) implements Condition {
        @Override
        public Finding in(Reading reading) {
            List<Span> spans = new ArrayList<>();
            for (Condition condition : conditions) {
                Finding finding = condition.in(reading);
                if (!finding.holds()) {
                    return Finding.NOTHING;
                }
                spans.addAll(finding.spans());
            }
            return new Finding(true, sorted(spans));
        }

        @Override
        public Optional<Set<Integer>> triggers() {
            return conditions.stream()
                    .flatMap(condition -> condition.triggers().stream())
                    .min((one, other) -> Integer.compare(one.size(), other.size()));
        }
    }

    /** At least {@code n} of the conditions hold; the spans of those that do. */
    record AtLeast(int n, List<Condition> conditions) implements Condition {
        @Override
        public Finding in(Reading reading) {
            List<Finding> held = conditions.stream()
                    .map(condition -> condition.in(reading))
                    .filter(Finding::holds)
                    .toList();
            return held.size() < n
                    ? Finding.NOTHING
                    : new Finding(
                            true,
                            sorted(held.stream()
                                    .flatMap(finding -> finding.spans().stream())
                                    .toList()));
        }

        @Override
        public Optional<Set<Integer>> triggers() {
            return union(conditions.stream().map(Condition::triggers));
        }
    }

    /** Not one of the conditions holds. */
    record None(List<Condition> conditions) implements Condition {
        @Override
        public Finding in(Reading reading) {
            return conditions.stream()
                            .anyMatch(condition -> condition.in(reading).holds())
                    ? Finding.NOTHING
                    : Finding.WITHOUT_TEXT;
        }

        @Override
        public Optional<Set<Integer>> triggers() {
            return Optional.empty();
        }
    }

    /**
     * {@code then} is found in a message after one in which {@code first} is found, at most {@code within} messages later;
     * with {@code within} 0 both stand in the same message. The spans of both.
     */
    record Sequence(Condition first, Condition then, int within) implements Condition {
        @Override
        public Finding in(Reading reading) {
            List<Span> beginnings = first.in(reading).spans();
            if (beginnings.isEmpty()) {
                return Finding.NOTHING;
            }
            List<Span> ends = then.in(reading).spans();
            Set<Span> spans = new HashSet<>();
            for (Span beginning : beginnings) {
                for (Span end : ends) {
                    if (follows(beginning, end)) {
                        spans.add(beginning);
                        spans.add(end);
                    }
                }
            }
            return Finding.of(sorted(spans));
        }

        private boolean follows(Span beginning, Span end) {
            int distance = end.message() - beginning.message();
            return within == 0 ? distance == 0 : distance > 0 && distance <= within;
        }

        @Override
        public Optional<Set<Integer>> triggers() {
            return first.triggers();
        }
    }

    /**
     * Some place of {@code first} is not followed by {@code then} within {@code within} messages, although an agent wrote
     * something later. The spans of those places.
     */
    record Unanswered(Condition first, Condition then, int within) implements Condition {
        @Override
        public Finding in(Reading reading) {
            List<Span> questions = first.in(reading).spans();
            if (questions.isEmpty()) {
                return Finding.NOTHING;
            }
            List<Span> answers = then.in(reading).spans();
            return Finding.of(questions.stream()
                    .filter(question -> agentWroteAfter(reading, question))
                    .filter(question -> answers.stream().noneMatch(answer -> answers(question, answer)))
                    .toList());
        }

        private boolean answers(Span question, Span answer) {
            int distance = answer.message() - question.message();
            return distance > 0 && distance <= within;
        }

        private static boolean agentWroteAfter(Reading reading, Span question) {
            for (int i = question.message() + 1; i < reading.messages(); i++) {
                if (reading.speaker(i) == Speaker.AGENT) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Optional<Set<Integer>> triggers() {
            return first.triggers();
        }
    }

    /** The first place of {@code first} lies before the first place of {@code then}, or {@code then} has none. */
    record BeforeAny(Condition first, Condition then) implements Condition {
        @Override
        public Finding in(Reading reading) {
            Finding earlier = first.in(reading);
            Optional<Span> later = then.in(reading).first();
            boolean before = earlier.first()
                    .filter(span -> later.isEmpty() || span.compareTo(later.get()) < 0)
                    .isPresent();
            return before ? earlier : Finding.NOTHING;
        }

        @Override
        public Optional<Set<Integer>> triggers() {
            return first.triggers();
        }
    }

    /** What the export says of the contact. A text matches when it contains one of the wanted ones. */
    record Details(Map<Field, List<String>> wanted) implements Condition {

        /** A detail of the contact that a rule may ask for. */
        public enum Field {
            CHANNEL(ContactDetails::channel),
            PRODUCT(ContactDetails::product),
            CATEGORY(ContactDetails::category),
            QUEUE(ContactDetails::queue),
            STATUS(ContactDetails::status);

            // Method references without state.
            @SuppressWarnings("ImmutableEnumChecker")
            private final Function<ContactDetails, String> value;

            Field(Function<ContactDetails, String> value) {
                this.value = value;
            }
        }

        @Override
        public Finding in(Reading reading) {
            return wanted.entrySet().stream().allMatch(entry -> matches(reading.details(), entry))
                    ? Finding.WITHOUT_TEXT
                    : Finding.NOTHING;
        }

        private static boolean matches(ContactDetails details, Map.Entry<Field, List<String>> entry) {
            String found = entry.getKey().value.apply(details).toLowerCase(Locale.ROOT);
            return entry.getValue().stream().anyMatch(found::contains);
        }

        @Override
        public Optional<Set<Integer>> triggers() {
            return Optional.empty();
        }
    }

    private static List<Span> sorted(Collection<Span> spans) {
        return spans.stream().sorted().toList();
    }

    private static Optional<Set<Integer>> union(Stream<Optional<Set<Integer>>> triggers) {
        Set<Integer> union = new HashSet<>();
        for (Optional<Set<Integer>> some : triggers.toList()) {
            if (some.isEmpty()) {
                return Optional.empty();
            }
            union.addAll(some.get());
        }
        return Optional.of(union);
    }
}
