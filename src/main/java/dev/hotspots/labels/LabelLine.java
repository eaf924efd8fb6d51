package dev.hotspots.labels;

import dev.hotspots.catalog.Named;
import dev.hotspots.catalog.Nature;
import dev.hotspots.conversation.Origin;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** One line of a label file while it is read: what is written is held against the closed lists. */
final class LabelLine {

    private static final Set<String> CONTACT = Set.of("contact_id", "id", "会话id", "会话");
    private static final Set<String> ALSO_NATURES = Set.of("secondary_natures", "nature_also", "nature_alt");
    private static final Set<String> SCORES = Set.of("satisfaction_score", "s_mean");

    private final Origin at;
    private final Gathering gathering;
    private final Map<LabelField, List<String>> accepted = new EnumMap<>(LabelField.class);
    private final List<Nature> alsoNatures = new ArrayList<>();
    private OptionalDouble score = OptionalDouble.empty();
    private String contactId = "";
    private boolean mistaken;

    LabelLine(Origin at, Gathering gathering) {
        this.at = at;
        this.gathering = gathering;
    }

    /** Takes what is written under a column or key; a name that is no label's is ignored. An empty text is a nature only. */
    void take(String column, List<String> written) {
        String name = column.strip().toLowerCase(Locale.ROOT);
        List<String> filled = written.stream().filter(text -> !text.isBlank()).toList();
        if (CONTACT.contains(name)) {
            contactId = String.join("", filled).strip();
        } else if (ALSO_NATURES.contains(name)) {
            filled.forEach(this::alsoNature);
        } else if (SCORES.contains(name)) {
            filled.forEach(this::score);
        } else {
            LabelField.find(name).ifPresent(field -> accept(field, field == LabelField.NATURE ? written : filled));
        }
    }

    /** Whether a column or key says anything to labels. */
    static boolean knows(String column) {
        String name = column.strip().toLowerCase(Locale.ROOT);
        return ALSO_NATURES.contains(name)
                || SCORES.contains(name)
                || LabelField.find(name).isPresent();
    }

    static boolean isContact(String column) {
        return CONTACT.contains(column.strip().toLowerCase(Locale.ROOT));
    }

    void accept(LabelField field, List<String> written) {
        Set<String> values = new LinkedHashSet<>();
        for (String one : written) {
            field.value(one)
                    .ifPresentOrElse(
                            value -> values.add(value.id()),
                            () -> mistake(field.id() + " '" + one.strip() + "', expected " + expected(field)));
        }
        if (!values.isEmpty()) {
            accepted.put(field, List.copyOf(values));
        }
    }

    private static String expected(LabelField field) {
        List<String> ids = field.choices().stream()
                .map(LabelValue::id)
                .filter(id -> !id.isEmpty())
                .toList();
        return String.join(", ", ids.subList(0, ids.size() - 1)) + " or " + ids.get(ids.size() - 1);
    }

    private void alsoNature(String written) {
        Named.find(Nature.class, written.strip())
                .ifPresentOrElse(
                        alsoNatures::add,
                        () -> mistake(
                                "also nature '" + written.strip() + "', expected " + expected(LabelField.NATURE)));
    }

    private void score(String written) {
        OptionalDouble number = finite(written);
        if (number.isEmpty()) {
            mistake("satisfaction score '" + written.strip() + "', expected a number");
        }
        score = number;
    }

    private static OptionalDouble finite(String written) {
        try {
            double number = Double.parseDouble(written.strip());
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** Hands over what was read, unless something was wrong with it. */
    void finish() {
        if (contactId.isEmpty()) {
            mistake("contact id is missing");
        }
        agree();
        if (!mistaken) {
            gathering.add(new Labels(contactId, accepted, alsoNatures, score));
        }
    }

    /** Complaint and nature tell of each other: one that is not labelled follows, two that contradict are a mistake. */
    private void agree() {
        Set<String> complaint = Set.copyOf(accepted.getOrDefault(LabelField.COMPLAINT, List.of()));
        List<String> natures = accepted.getOrDefault(LabelField.NATURE, List.of());
        Set<String> implied = natures.stream()
                .map(nature -> nature.equals(LabelField.NO_NATURE) ? LabelField.NO : LabelField.YES)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (complaint.isEmpty() && !implied.isEmpty()) {
            accepted.put(LabelField.COMPLAINT, List.copyOf(implied));
        } else if (complaint.equals(Set.of(LabelField.NO)) && natures.isEmpty()) {
            accepted.put(LabelField.NATURE, List.of(LabelField.NO_NATURE));
        } else if (complaint.equals(Set.of(LabelField.NO)) && implied.contains(LabelField.YES)) {
            mistake("nature '" + String.join("|", natures) + "', expected none as complaint is false");
        } else if (complaint.equals(Set.of(LabelField.YES)) && implied.contains(LabelField.NO)) {
            mistake("nature is none, expected one as complaint is true");
        }
    }

    private void mistake(String message) {
        mistaken = true;
        gathering.mistake(at, message);
    }
}
