package dev.hotspots.clock;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Natural days as the Civil Code counts a period (民法典第二百零一条、第二百零三条): the day it begins on is not counted, and where
 * its last day is a statutory day of rest (法定休假日: a public holiday or a weekend day that is no make-up workday) the first
 * working day after it is the last day. Never converted into working days.
 */
public final class StatutoryDays {

    private final WorkCalendar calendar;

    public StatutoryDays(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The last day of a period of days that begins on a day; the period ends with that day. Empty where the calendar does not
     * say whether people work then.
     *
     * @param days 1 or more
     */
    public Optional<LocalDate> lastDay(LocalDate begins, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a period of " + days + " days, expected 1 or more");
        }
        LocalDate last = begins.plusDays(days);
        while (calendar.covers(last) && !calendar.isWorkday(last)) {
            last = last.plusDays(1);
        }
        return calendar.covers(last) ? Optional.of(last) : Optional.empty();
    }
}
