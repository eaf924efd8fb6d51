package dev.hotspots.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A way of counting the time between two moments. Intervals are half-open: the first moment counts, the last does not.
 *
 * <p>What is counted is never negative, grows with the end, and adds up: from a to b and from b to c is from a to c.
 */
public sealed interface Clock permits CalendarTime, ServiceHours {

    /**
     * The counted part of the time from {@code from} to {@code to}; empty where it is not known whether time counts.
     *
     * @throws IllegalArgumentException when {@code to} is before {@code from}
     */
    Optional<Duration> between(Instant from, Instant to);

    /** Refuses an interval that ends before it begins. */
    static void inOrder(Instant from, Instant to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "from " + from + " to " + to + ", expected the end not before the beginning");
        }
    }
}
