package dev.hotspots.learned;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import dev.hotspots.catalog.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the pieces of wording that a model weighs in one pass over a message (Aho-Corasick), whatever the regions. */
final class PieceFinder {

    private final AhoCorasickDoubleArrayTrie<int[]> automaton = new AhoCorasickDoubleArrayTrie<>();
    private final boolean empty;

    /** Is told of every place where a piece stands that counts in a region. */
    interface Found {
        void at(int row, Region region, int message, int begin, int end);
    }

    /**
     * A finder.
     *
     * @param features those that are pieces are found; the number of a feature in this list is its row
     */
    PieceFinder(List<Feature> features) {
        SortedMap<String, int[]> rows = new TreeMap<>();
        for (int i = 0; i < features.size(); i++) {
            Feature feature = features.get(i);
            if (feature.region().isPresent()) {
                int[] ofPiece = rows.computeIfAbsent(feature.name(), key -> noRows());
                ofPiece[feature.region().get().place()] = i;
            }
        }
        empty = rows.isEmpty();
        automaton.build(new TreeMap<>(rows));
    }

    private static int[] noRows() {
        int[] rows = new int[Region.ALL.size()];
        Arrays.fill(rows, -1);
        return rows;
    }

    void find(Reading reading, Found found) {
        if (empty) {
            return;
        }
        for (int message = 0; message < reading.messages(); message++) {
            List<Region> regions = regions(reading, message);
            if (!regions.isEmpty()) {
                find(Wording.bordered(reading.text(message)), message, regions, found);
            }
        }
    }

    private void find(String text, int message, List<Region> regions, Found found) {
        automaton.parseText(text, (int begin, int end, int[] rows) -> {
            for (Region region : regions) {
                int row = rows[region.place()];
                if (row >= 0) {
                    found.at(row, region, message, Math.max(0, begin - 1), Math.min(text.length() - 2, end - 1));
                }
            }
        });
    }

    private static List<Region> regions(Reading reading, int message) {
        List<Region> regions = new ArrayList<>(Region.ALL.size());
        for (Region region : Region.ALL) {
            if (region.holds(reading, message)) {
                regions.add(region);
            }
        }
        return regions;
    }
}
