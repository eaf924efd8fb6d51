package dev.hotspots.policy;

import dev.hotspots.catalog.Policy;
import dev.hotspots.catalog.Span;
import java.util.Optional;

/**
 * A place where an agent names a policy.
 *
 * @param alias the name used; empty when only a vague word points to the policy
 */
record Mention(Policy policy, Optional<Policy.Alias> alias, Span span) {

    boolean covers(Mention other) {
        int length = span.end() - span.begin();
        int otherLength = other.span.end() - other.span.begin();
        return span.message() == other.span.message()
                && span.begin() <= other.span.begin()
                && span.end() >= other.span.end()
                && length > otherLength;
    }
}
