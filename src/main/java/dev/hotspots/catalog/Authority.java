package dev.hotspots.catalog;

/**
 * A body that issues policies.
 *
 * @param id its full name, as it stands in the issuer of a policy
 * @param said the names agents give it
 */
public record Authority(String id, Condition said) {}
