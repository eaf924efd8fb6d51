package dev.hotspots.facts;

import dev.hotspots.policy.Citation;

/** A citation as stored: message counted from 1. */
record CitationRow(String policy, String verdict, int message) {

    static CitationRow of(Citation citation) {
        return new CitationRow(
                citation.policy(), citation.verdict().id(), citation.span().message() + 1);
    }
}
