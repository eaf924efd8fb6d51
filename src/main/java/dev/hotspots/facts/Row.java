package dev.hotspots.facts;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/** A row of a query, its values by column name. A name that the query does not have is a programming error. */
public interface Row {

    /** The text; empty for NULL. */
    String text(String column);

    /** The whole number; 0 for NULL, as counts of nothing are. */
    long count(String column);

    /** The number; absent for NULL. */
    OptionalDouble number(String column);

    /** The truth value; false for NULL. */
    boolean flag(String column);

    /** The moment; absent for NULL. */
    Optional<Instant> moment(String column);
}
