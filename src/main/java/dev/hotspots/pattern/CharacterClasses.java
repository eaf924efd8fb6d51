package dev.hotspots.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The characters that a pattern treats alike, numbered from 0. */
final class CharacterClasses {

    private static final int PAGE = 256;

    private final char[][] pages = new char[CharacterSet.SIZE / PAGE + 1][];
    private final List<BitSet> setsOfClass = new ArrayList<>();

    /** Classes so that every set consists of whole classes. */
    CharacterClasses(List<CharacterSet> sets) {
        Map<BitSet, Integer> numbers = new HashMap<>();
        char[] classes = new char[pages.length * PAGE];
        Integer[] borders = borders(sets).toArray(Integer[]::new);
        for (int i = 0; i + 1 < borders.length; i++) {
            int first = borders[i];
            BitSet key = new BitSet();
            for (int set = 0; set < sets.size(); set++) {
                key.set(set, sets.get(set).has(first));
            }
            Arrays.fill(classes, first, borders[i + 1], (char) (int) numbers.computeIfAbsent(key, this::add));
        }
        Map<Integer, char[]> alike = new HashMap<>();
        for (int page = 0; page < pages.length; page++) {
            char[] content = Arrays.copyOfRange(classes, page * PAGE, (page + 1) * PAGE);
            char[] known = alike.putIfAbsent(Arrays.hashCode(content), content);
            pages[page] = known != null && Arrays.equals(known, content) ? known : content;
        }
    }

    private int add(BitSet sets) {
        setsOfClass.add(sets);
        return setsOfClass.size() - 1;
    }

    private static NavigableSet<Integer> borders(List<CharacterSet> sets) {
        NavigableSet<Integer> borders = new TreeSet<>(List.of(0, CharacterSet.SIZE));
        for (CharacterSet set : sets) {
            int begin = set.members().nextSetBit(0);
            while (begin >= 0) {
                int end = set.members().nextClearBit(begin);
                borders.add(begin);
                borders.add(end);
                begin = set.members().nextSetBit(end);
            }
        }
        return borders;
    }

    int count() {
        return setsOfClass.size();
    }

    /** Whether a class belongs to a set, both by number. */
    boolean belongs(int number, int set) {
        return setsOfClass.get(number).get(set);
    }

    /** The class of a character, {@link CharacterSet#RARE_HAN} or {@link CharacterSet#RARE_OTHER}. */
    int of(int character) {
        return pages[character >> 8][character & 0xFF];
    }
}
