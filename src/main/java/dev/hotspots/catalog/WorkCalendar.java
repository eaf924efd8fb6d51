package dev.hotspots.catalog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Chinese working days: Monday to Friday less the public holidays, and the weekend days that the State Council's yearly
 * notice makes working days (调休). Known only from {@link #from} to {@link #to}.
 */
public record WorkCalendar(LocalDate from, LocalDate to, Set<LocalDate> daysOff, Set<LocalDate> makeUpDays) {

    public WorkCalendar {
        daysOff = Set.copyOf(daysOff);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    /** Whether the notices for this day are known. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * Whether people work on a day.
     *
     * @throws IllegalArgumentException for a day that is not covered
     */
    public boolean isWorkday(LocalDate day) {
        if (!covers(day)) {
            throw new IllegalArgumentException("working days known from " + from + " to " + to + ", asked for " + day);
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return makeUpDays.contains(day) || (!weekend && !daysOff.contains(day));
    }
}
