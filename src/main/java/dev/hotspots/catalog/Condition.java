package dev.hotspots.catalog;

import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Speaker;
import java.util.Comparator;
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
                Condition.Once,
                Words {

    /** Looks for the condition in a contact. */
    Finding in(Reading reading);

    /**
     * Phrase sets of which at least one must stand in the contact for the condition to hold; empty when it can hold without any.
     */
    Optional<Set<PhraseSet>> triggers();

    /** Every condition holds; the spans of all of them. */
    record All(List<Condition> conditions) implements Condition {
        @Override
        public Finding in(Reading reading) {
            Finding.Collector all = new Finding.Collector(reading);
            for (Condition condition : conditions) {
                Finding finding = condition.in(reading);
                if (!finding.holds()) {
                    return Finding.NOTHING;
                }
                all.addAll(finding);
            }
            return all.holding();
        }

        @Override
        public Optional<Set<PhraseSet>> triggers() {
            return conditions.stream()
                    .flatMap(condition -> condition.triggers().stream())
                    .min(Comparator.comparingInt(Condition::phrases));
        }
    }

    /** At least {@code n} of the conditions hold; the spans of those that do. */
    record AtLeast(int n, List<Condition> conditions) implements Condition {
        @Override
        public Finding in(Reading reading) {
            Finding.Collector held = new Finding.Collector(reading);
            int count = 0;
            for (Condition condition : conditions) {
                Finding finding = condition.in(reading);
                if (finding.holds()) {
                    held.addAll(finding);
                    count++;
                }
            }
            return count < n ? Finding.NOTHING : held.holding();
        }

        @Override
        public Optional<Set<PhraseSet>> triggers() {
            return union(conditions.stream().map(Condition::triggers));
        }
    }

    /** Not one of the conditions holds. */
    record None(List<Condition> conditions) implements Condition {
        @Override
        public Finding in(Reading reading) {
            for (Condition condition : conditions) {
                if (condition.in(reading).holds()) {
                    return Finding.NOTHING;
                }
            }
            return Finding.WITHOUT_TEXT;
        }

        @Override
        public Optional<Set<PhraseSet>> triggers() {
            return Optional.empty();
        }
    }

    /**
     * A hit of {@code first} is followed by one of {@code then} at a certain distance. The spans of both.
     *
     * @param each whether every hit of {@code first} has to be followed; else one is enough
     */
    record Sequence(Condition first, Condition then, Distance distance, boolean each) implements Condition {
        @Override
        public Finding in(Reading reading) {
            Finding beginnings = first.in(reading);
            if (beginnings.size() == 0) {
                return Finding.NOTHING;
            }
            Finding ends = then.in(reading);
            Finding.Collector both = new Finding.Collector(reading);
            for (int i = 0; i < beginnings.size(); i++) {
                boolean isFollowed = false;
                for (int j = 0; j < ends.size(); j++) {
                    if (distance.admits(reading, beginnings.message(i), ends.message(j))) {
                        isFollowed = true;
                        both.add(beginnings, i);
                        both.add(ends, j);
                    }
                }
                if (each && !isFollowed) {
                    return Finding.NOTHING;
                }
            }
            return both.ifAny();
        }

        @Override
        public Optional<Set<PhraseSet>> triggers() {
            return first.triggers();
        }
    }

    /**
     * Some hit of {@code first} is not followed by {@code then} at a certain distance, although an agent wrote something later. The
     * spans of those hits.
     */
    record Unanswered(Condition first, Condition then, Distance distance) implements Condition {
        @Override
        public Finding in(Reading reading) {
            Finding questions = first.in(reading);
            if (questions.size() == 0) {
                return Finding.NOTHING;
            }
            Finding answers = then.in(reading);
            Finding.Collector open = new Finding.Collector(reading);
            for (int i = 0; i < questions.size(); i++) {
                int question = questions.message(i);
                if (agentWroteAfter(reading, question) && !isAnswered(reading, question, answers)) {
                    open.add(questions, i);
                }
            }
            return open.ifAny();
        }

        private boolean isAnswered(Reading reading, int question, Finding answers) {
            for (int i = 0; i < answers.size(); i++) {
                if (distance.admits(reading, question, answers.message(i))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean agentWroteAfter(Reading reading, int question) {
            for (int i = question + 1; i < reading.messages(); i++) {
                if (reading.speaker(i) == Speaker.AGENT) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Optional<Set<PhraseSet>> triggers() {
            return first.triggers();
        }
    }

    /** The first place of {@code first} lies before the first place of {@code then}, or {@code then} has none. */
    record BeforeAny(Condition first, Condition then) implements Condition {
        @Override
        public Finding in(Reading reading) {
            Finding earlier = first.in(reading);
            boolean before = earlier.size() > 0 && earlier.beginsBefore(then.in(reading));
            return before ? earlier : Finding.NOTHING;
        }

        @Override
        public Optional<Set<PhraseSet>> triggers() {
            return first.triggers();
        }
    }

    /**
     * A condition that may be written in several places of the catalog: a contact is searched for it once.
     *
     * @param number equal conditions have the same, from 0
     */
    record Once(int number, Condition condition) implements Condition {
        @Override
        public Finding in(Reading reading) {
            return reading.once(number, condition);
        }

        @Override
        public Optional<Set<PhraseSet>> triggers() {
            return condition.triggers();
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
            RATING(ContactDetails::rating),
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
        public Optional<Set<PhraseSet>> triggers() {
            return Optional.empty();
        }
    }

    private static int phrases(Set<PhraseSet> sets) {
        return sets.stream().mapToInt(PhraseSet::size).sum();
    }

    private static Optional<Set<PhraseSet>> union(Stream<Optional<Set<PhraseSet>>> triggers) {
        Set<PhraseSet> union = new HashSet<>();
        for (Optional<Set<PhraseSet>> some : triggers.toList()) {
            if (some.isEmpty()) {
                return Optional.empty();
            }
            union.addAll(some.get());
        }
        return Optional.of(union);
    }
}
