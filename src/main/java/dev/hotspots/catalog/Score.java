package dev.hotspots.catalog;

/**
 * Points that a rule gives.
 *
 * @param value id of the value spoken for; empty for a dimension without values
 * @param points may be negative: the rule speaks against the value
 */
public record Score(Dimension dimension, String value, double points) {}
