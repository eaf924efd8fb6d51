package dev.hotspots.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** Counting in Chinese working days: the day something starts is not counted. */
public final class WorkingDays {

    private final WorkCalendar calendar;

    public WorkingDays(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Working days after {@code start} up to and including {@code end}; 0 when both are the same day. Empty when the calendar
     * does not cover the days.
     *
     * @throws IllegalArgumentException when {@code end} is before {@code start}
     */
    public OptionalLong between(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "from " + start + " to " + end + ", expected the end not before the start");
        }
        if (!calendar.covers(start) || !calendar.covers(end)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(calendar::isWorkday)
                .count());
    }

    /** The day on which {@code days} working days after {@code start} are over; empty beyond the calendar. */
    public Optional<LocalDate> after(LocalDate start, int days) {
        LocalDate day = start;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (!calendar.covers(day)) {
                return Optional.empty();
            }
            left -= calendar.isWorkday(day) ? 1 : 0;
        }
        return calendar.covers(start) ? Optional.of(day) : Optional.empty();
    }
}
