package dev.hotspots.conversation.planted;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Planted: the core asks the clock, by calls and by references. */
final class AsksTheClock {

    private final Clock clock = Clock.systemUTC();
    private final Instant now = Instant.now();
    private final Supplier<LocalDate> today = LocalDate::now;
    private final long millis = System.currentTimeMillis();

    @Override
    public String toString() {
        return clock + " " + now + " " + today + " " + millis;
    }
}
