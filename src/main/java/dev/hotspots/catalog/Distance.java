package dev.hotspots.catalog;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far behind a message another one may stand.
 *
 * @param messages most messages later, counting those of everybody; 0: the same message
 * @param least shortest time from the one to the other; empty when time does not matter
 * @param most longest time from the one to the other; empty when time does not matter
 */
record Distance(int messages, Optional<Duration> least, Optional<Duration> most) {

    /** Whether a later message stands at this distance. Where time matters, messages without one stand at no distance. */
    boolean admits(Reading reading, int earlier, int later) {
        int between = later - earlier;
        boolean isInReach = messages == 0 ? between == 0 : between > 0 && between <= messages;
        return isInReach && (!isTimed() || admitsTime(reading.sentAt(earlier), reading.sentAt(later)));
    }

    private boolean isTimed() {
        return least.isPresent() || most.isPresent();
    }

    private boolean admitsTime(Optional<Instant> earlier, Optional<Instant> later) {
        if (earlier.isEmpty() || later.isEmpty()) {
            return false;
        }
        Duration passed = Duration.between(earlier.get(), later.get());
        return least.filter(bound -> passed.compareTo(bound) < 0).isEmpty()
                && most.filter(bound -> passed.compareTo(bound) > 0).isEmpty();
    }
}
