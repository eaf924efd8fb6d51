package dev.hotspots.learned;

import dev.hotspots.catalog.Span;

/**
 * A piece of wording that spoke for an answer.
 *
 * @param region where it counted
 * @param span where it stands first
 * @param strength by how much it raised the answer's score over its strongest rival's
 */
public record Reason(Region region, Span span, double strength) {}
