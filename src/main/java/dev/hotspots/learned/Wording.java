package dev.hotspots.learned;

import dev.hotspots.catalog.Reading;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Pieces of one to three characters that stand in a region of a contact, each counted once. The border of a message is a character too,
 * so that a piece can say that a message begins or ends with it.
 */
final class Wording {

    /** Stands before and after every message; occurs in no normalized text. */
    static final char BORDER = '\n';

    private static final int LONGEST = 3;

    private final Map<Region, Set<String>> pieces = new EnumMap<>(Region.class);

    Wording(Reading reading) {
        for (int i = 0; i < reading.messages(); i++) {
            for (Region region : Region.ALL) {
                if (region.holds(reading, i)) {
                    collect(bordered(reading.text(i)), pieces.computeIfAbsent(region, key -> new HashSet<>()));
                }
            }
        }
    }

    Set<String> in(Region region) {
        return Collections.unmodifiableSet(pieces.getOrDefault(region, Set.of()));
    }

    static String bordered(String text) {
        return BORDER + text + BORDER;
    }

    /** By what a piece of a region counts: long texts hold many pieces, none of which says as much as in a short one. */
    static double weight(int length) {
        return 0.7 / Math.sqrt(length + 10.0);
    }

    /** Characters of the messages of a region. */
    static int length(Reading reading, Region region) {
        int length = 0;
        for (int i = 0; i < reading.messages(); i++) {
            length += region.holds(reading, i) ? reading.text(i).length() : 0;
        }
        return length;
    }

    private static void collect(String text, Set<String> into) {
        for (int begin = 0; begin < text.length(); begin++) {
            for (int end = begin + 1; end <= Math.min(text.length(), begin + LONGEST); end++) {
                into.add(text.substring(begin, end));
            }
        }
    }
}
