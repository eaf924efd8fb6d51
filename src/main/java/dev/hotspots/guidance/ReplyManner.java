package dev.hotspots.guidance;

import dev.hotspots.catalog.Alternative;
import dev.hotspots.catalog.Apology;
import dev.hotspots.catalog.Dimension;
import dev.hotspots.catalog.Tally;

/**
 * What the agents of a contact did.
 *
 * @param empathy understanding or soothing was shown
 * @param asksKeyInfo a structured question to locate the matter was asked
 * @param promisesTime a time limit was promised
 */
public record ReplyManner(
        boolean empathy, Apology apology, boolean asksKeyInfo, Alternative alternative, boolean promisesTime) {

    /** Decides from the points that rules gave; one point is enough for each. */
    public static ReplyManner of(Tally tally) {
        return new ReplyManner(
                tally.points(Dimension.EMPATHY) >= 1,
                apology(tally),
                tally.points(Dimension.ASKS_KEY_INFO) >= 1,
                alternative(tally),
                tally.points(Dimension.PROMISES_TIME) >= 1);
    }

    private static Apology apology(Tally tally) {
        if (tally.points(Dimension.APOLOGY, Apology.SPECIFIC) >= 1) {
            return Apology.SPECIFIC;
        }
        return tally.points(Dimension.APOLOGY, Apology.GENERIC) >= 1 ? Apology.GENERIC : Apology.NONE;
    }

    private static Alternative alternative(Tally tally) {
        if (tally.points(Dimension.ALTERNATIVE, Alternative.OFFERED) >= 1) {
            return Alternative.OFFERED;
        }
        return tally.points(Dimension.ALTERNATIVE, Alternative.MISSING) >= 1
                ? Alternative.MISSING
                : Alternative.NOT_APPLICABLE;
    }
}
