package dev.hotspots.catalog;

/**
 * Points that a rule gives.
 *
 * @param value id of the value spoken for; empty for a dimension without values
 * @param points may be negative: the rule speaks against the value
 * @param decision dimension and value in one word, such as {@code nature.price}
 */
public record Score(Dimension dimension, String value, double points, String decision) {

    Score(Dimension dimension, String value, double points) {
        this(dimension, value, points, value.isEmpty() ? dimension.id() : dimension.id() + "." + value);
    }
}
