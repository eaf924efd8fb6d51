package dev.hotspots.catalog;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import dev.hotspots.conversation.Speaker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The phrases of the whole catalog, found together in one pass over a message (Aho-Corasick), and the {@link PhraseSet}s that
 * each of them belongs to when a certain speaker says it. A phrase is found as a whole: not inside a longer word of letters or a longer
 * number, unless the set asks for parts.
 */
final class PhraseBook {

    private final AhoCorasickDoubleArrayTrie<Integer> automaton = new AhoCorasickDoubleArrayTrie<>();
    private final Map<Speaker, int[][]> setsOfPhrase = new EnumMap<>(Speaker.class);
    private final Map<Speaker, int[][]> setsOfPart = new EnumMap<>(Speaker.class);
    private final int phrases;
    private final int sets;

    private PhraseBook(Map<String, Integer> numbers, Map<Collector.Key, PhraseSet> sets) {
        this.phrases = numbers.size();
        this.sets = sets.size();
        automaton.build(new TreeMap<>(numbers));
        for (Speaker speaker : Speaker.values()) {
            setsOfPhrase.put(speaker, setsOfPhrase(speaker, sets, false));
            setsOfPart.put(speaker, setsOfPhrase(speaker, sets, true));
        }
    }

    private int[][] setsOfPhrase(Speaker speaker, Map<Collector.Key, PhraseSet> sets, boolean onlyParts) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int phrase = 0; phrase < phrases; phrase++) {
            lists.add(new ArrayList<>());
        }
        sets.forEach((key, set) -> {
            if (key.speakers().contains(speaker) && (key.parts() || !onlyParts)) {
                key.phrases().forEach(phrase -> lists.get(phrase).add(set.number()));
            }
        });
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** How many sets there are; their numbers go from 1 to this one. */
    int sets() {
        return sets;
    }

    /** The automaton alone, for measurements. */
    AhoCorasickDoubleArrayTrie<Integer> automaton() {
        return automaton;
    }

    /** Finds every place of every phrase in a message, overlapping ones too, in the order of their ends. */
    void find(char[] text, Speaker speaker, Occurrence occurrence) {
        if (phrases > 0) {
            int[][] setsOfWhole = setsOfPhrase.getOrDefault(speaker, new int[0][]);
            int[][] setsOfAny = setsOfPart.getOrDefault(speaker, new int[0][]);
            automaton.parseText(text, (int begin, int end, Integer phrase) -> {
                int[] sets = (WordBorder.isWhole(text, begin, end) ? setsOfWhole : setsOfAny)[phrase];
                if (sets.length > 0) {
                    occurrence.at(sets, begin, end);
                }
            });
        }
    }

    /** Is told of every place where a phrase of some sets stands. */
    interface Occurrence {
        void at(int[] sets, int begin, int end);
    }

    /** Numbers phrases and sets while the catalog is read. */
    static final class Collector {

        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private final Map<Key, PhraseSet> sets = new LinkedHashMap<>();

        private record Key(Set<Integer> phrases, Set<Speaker> speakers, boolean parts) {}

        /** The set of these phrases, as said by these speakers. */
        PhraseSet set(Collection<String> phrases, Set<Speaker> speakers) {
            return set(phrases, speakers, false);
        }

        /** The set of these phrases, found inside longer words too. */
        PhraseSet parts(Collection<String> phrases, Set<Speaker> speakers) {
            return set(phrases, speakers, true);
        }

        private PhraseSet set(Collection<String> phrases, Set<Speaker> speakers, boolean parts) {
            if (phrases.isEmpty()) {
                return PhraseSet.NONE;
            }
            Key key = new Key(phrases.stream().map(this::number).collect(Collectors.toSet()), speakers, parts);
            return sets.computeIfAbsent(
                    key, added -> new PhraseSet(sets.size() + 1, key.phrases().size()));
        }

        private int number(String phrase) {
            return numbers.computeIfAbsent(NormalizedText.of(phrase).text(), key -> numbers.size());
        }

        PhraseBook compile() {
            return new PhraseBook(numbers, sets);
        }
    }
}
