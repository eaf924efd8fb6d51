package dev.hotspots.policy;

import dev.hotspots.catalog.Span;
import dev.hotspots.catalog.Verdict;

/**
 * A reference by an agent or bot to a policy.
 *
 * @param policy id in the catalog, or {@link #UNKNOWN} or {@link #SHOP_RULE}
 * @param why what is wrong, in Chinese; empty for a correct citation
 */
public record Citation(String policy, Verdict verdict, Span span, String why) {

    /** A title that the catalog does not have. */
    public static final String UNKNOWN = "UNKNOWN";

    /** A shop's or platform's own rule, which the catalog cannot judge. */
    public static final String SHOP_RULE = "SHOP-RULE";
}
