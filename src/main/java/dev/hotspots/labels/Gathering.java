package dev.hotspots.labels;

import dev.hotspots.conversation.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Labels and mistakes while files are read; a later line corrects earlier ones about the same contact. */
final class Gathering {

    private final SortedMap<String, Labels> labels = new TreeMap<>();
    private final List<LabelMistake> mistakes = new ArrayList<>();
    private long lines;
    private long repeated;
    private long changed;

    void mistake(Origin at, String message) {
        mistakes.add(new LabelMistake(at, message));
    }

    /** A line that labels nothing does not count. */
    void add(Labels line) {
        if (line.isEmpty()) {
            return;
        }
        lines++;
        Labels earlier = labels.get(line.contactId());
        if (earlier == null) {
            labels.put(line.contactId(), line);
            return;
        }
        repeated++;
        changed += line.accepted().entrySet().stream()
                .filter(entry -> !earlier.accepted(entry.getKey()).isEmpty())
                .filter(entry -> !earlier.accepted(entry.getKey()).equals(entry.getValue()))
                .count();
        labels.put(line.contactId(), earlier.correctedBy(line));
    }

    /** Everything gathered; every mistake together when there is one. */
    LabelSet labels() {
        if (!mistakes.isEmpty()) {
            throw new LabelsException(mistakes);
        }
        return new LabelSet(labels, lines, repeated, changed);
    }
}
