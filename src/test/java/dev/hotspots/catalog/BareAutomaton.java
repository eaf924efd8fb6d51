package dev.hotspots.catalog;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;

/** The library's automaton over the phrases of a catalog, with nothing around it: a floor for measurements. */
public final class BareAutomaton {

    private final AhoCorasickDoubleArrayTrie<Integer> automaton;
    private int hits;

    public BareAutomaton(Catalog catalog) {
        automaton = catalog.phraseBook().automaton();
    }

    /** How many phrases stand in a normalized text. */
    public int hits(char[] text) {
        hits = 0;
        automaton.parseText(text, (int begin, int end, Integer phrase) -> hits++);
        return hits;
    }
}
