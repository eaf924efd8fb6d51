package dev.hotspots.catalog;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The phrases of the whole catalog, numbered from 0, found together in one pass over a message (Aho-Corasick). */
final class PhraseBook {

    private final AhoCorasickDoubleArrayTrie<Integer> automaton = new AhoCorasickDoubleArrayTrie<>();
    private final int size;

    private PhraseBook(Map<String, Integer> numbers) {
        size = numbers.size();
        automaton.build(new TreeMap<>(numbers));
    }

    int size() {
        return size;
    }

    void find(String text, Occurrence occurrence) {
        if (size > 0) {
            automaton.parseText(text, (int begin, int end, Integer phrase) -> occurrence.at(phrase, begin, end));
        }
    }

    /** Is told of every place where a phrase stands, overlapping ones too. */
    interface Occurrence {
        void at(int phrase, int begin, int end);
    }

    /** Numbers phrases while the catalog is read. */
    static final class Collector {

        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int number(String phrase) {
            return numbers.computeIfAbsent(NormalizedText.of(phrase).text(), key -> numbers.size());
        }

        PhraseBook compile() {
            return new PhraseBook(numbers);
        }
    }
}
