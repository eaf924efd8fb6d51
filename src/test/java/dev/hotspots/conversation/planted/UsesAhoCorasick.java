package dev.hotspots.conversation.planted;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;

/** Planted: the automaton outside the catalog. */
interface UsesAhoCorasick {
    AhoCorasickDoubleArrayTrie<String> offence();
}
