package dev.hotspots.policy;

import dev.hotspots.catalog.Period;
import dev.hotspots.catalog.Policy;
import dev.hotspots.catalog.Span;
import java.util.Optional;

/**
 * A place where an agent names a policy.
 *
 * @param used the days on which the policy bears the name used; empty when only a vague word points to it
 */
record Mention(Policy policy, Optional<Period> used, Span span) {

    int length() {
        return span.end() - span.begin();
    }

    /** Of two names that overlap the longer one is meant, of two equally long ones the earlier. */
    boolean hides(Mention other) {
        return span.overlaps(other.span)
                && (length() > other.length() || (length() == other.length() && span.begin() < other.span.begin()));
    }

    boolean in(int message) {
        return span.message() == message;
    }

    boolean sameAs(Mention other) {
        return policy.id().equals(other.policy.id());
    }
}
