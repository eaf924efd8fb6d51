package dev.hotspots.catalog;

import java.time.LocalDate;

/**
 * Days from the first to the last, both included.
 */
public record Period(LocalDate from, LocalDate to) {

    public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    public Period {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("period from " + from + " to " + to + ", expected from before to");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
