package dev.hotspots.evaluation;

/**
 * How much use an entry of the catalog is.
 *
 * @param about what it is, in a few Chinese words
 * @param contacts in which it says something: a rule fires and no other one excludes it, a check applies, a policy is called
 *     for or cited
 * @param of all contacts
 */
public record CatalogUse(Kind kind, String id, String about, long contacts, long of) {

    /** What says something about more contacts than this says nothing about any of them. */
    private static final double NEARLY_EVERYWHERE = 0.5;

    /** What an entry is. */
    public enum Kind {
        RULE,
        CHECK,
        POLICY
    }

    public CatalogUse {
        if (contacts < 0 || contacts > of) {
            throw new IllegalArgumentException(id + " in " + contacts + " of " + of + " contacts");
        }
    }

    /** Whether it says nothing about any contact. */
    public boolean isNever() {
        return contacts == 0;
    }

    /** Whether it is a rule that fires in more than half of the contacts; a check or policy may well apply as often. */
    public boolean isNearlyEverywhere() {
        return kind == Kind.RULE && contacts > NEARLY_EVERYWHERE * of;
    }
}
