package dev.hotspots.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotspots.catalog.CatalogFiles;
import dev.hotspots.catalog.CatalogLoader;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the calendar that the program ships, after the State Council's notices. */
class WorkingDaysTests {

    private static final WorkCalendar CALENDAR =
            CatalogLoader.load(CatalogFiles.shipped()).calendar();
    private static final WorkingDays DAYS = new WorkingDays(CALENDAR);

    @ParameterizedTest
    @CsvSource({
        "2023-09-28,1,2023-10-07",
        "2023-01-20,3,2023-01-30",
        "2024-02-08,1,2024-02-09",
        "2024-02-09,1,2024-02-18",
        "2024-04-30,7,2024-05-13",
        "2025-01-24,1,2025-01-26",
        "2025-09-30,3,2025-10-11",
        "2026-02-13,1,2026-02-14",
        "2026-02-14,1,2026-02-24",
        "2026-09-30,7,2026-10-15"
    })
    void knownSpansAreCountedBothWays(LocalDate start, int days, LocalDate end) {
        assertThat(DAYS.after(start, days)).contains(end);
        assertThat(DAYS.between(start, end)).hasValue(days);
    }

    @Test
    void theSameDayIsNoWorkingDay() {
        assertThat(DAYS.between(day("2026-11-02"), day("2026-11-02"))).hasValue(0);
        assertThat(DAYS.after(day("2026-11-02"), 0)).contains(day("2026-11-02"));
    }

    @Test
    void anOrdinaryWeekendDoesNotCount() {
        assertThat(DAYS.between(day("2026-11-06"), day("2026-11-08"))).hasValue(0);
        assertThat(DAYS.between(day("2026-11-06"), day("2026-11-09"))).hasValue(1);
    }

    @Test
    void aMakeUpSaturdayCounts() {
        assertThat(DAYS.between(day("2026-10-09"), day("2026-10-10"))).hasValue(1);
        assertThat(DAYS.between(day("2026-10-09"), day("2026-10-11"))).hasValue(1);
    }

    @Test
    void aMakeUpSundayCounts() {
        assertThat(DAYS.between(day("2026-09-18"), day("2026-09-20"))).hasValue(1);
        assertThat(DAYS.after(day("2026-09-18"), 2)).contains(day("2026-09-21"));
    }

    @Test
    void aHolidayOnAWeekdayDoesNotCount() {
        assertThat(DAYS.between(day("2026-09-24"), day("2026-09-25"))).hasValue(0);
    }

    @Test
    void theYearMayEndInBetween() {
        assertThat(DAYS.between(day("2025-12-31"), day("2026-01-04"))).hasValue(1);
        assertThat(DAYS.after(day("2025-12-31"), 2)).contains(day("2026-01-05"));
    }

    @Test
    void beyondTheCalendarNothingIsKnown() {
        LocalDate last = CALENDAR.to();
        assertThat(DAYS.between(last, last.plusDays(1))).isEmpty();
        assertThat(DAYS.between(CALENDAR.from().minusDays(1), last)).isEmpty();
        assertThat(DAYS.after(last, 1)).isEmpty();
        assertThat(DAYS.after(CALENDAR.from().minusDays(1), 1)).isEmpty();
        assertThat(DAYS.after(last.plusDays(1), 0)).isEmpty();
    }

    @Test
    void theCalendarsOwnEndsAreKnown() {
        assertThat(DAYS.between(CALENDAR.from(), CALENDAR.to())).isPresent();
    }

    @Test
    void timeDoesNotRunBackwards() {
        assertThatThrownBy(() -> DAYS.between(day("2026-11-03"), day("2026-11-02")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("from 2026-11-03 to 2026-11-02, expected the end not before the start");
    }

    @Test
    void adjoiningSpansAddUp() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            LocalDate start = anyDay(random, CALENDAR.from());
            LocalDate middle = anyDay(random, start);
            LocalDate end = anyDay(random, middle);
            assertThat(between(start, end))
                    .as("%s %s %s", start, middle, end)
                    .isEqualTo(between(start, middle) + between(middle, end));
        }
    }

    @Test
    void countingForthAndBackMeetsOnTheSameWorkday() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            LocalDate start = day("2023-01-01").plusDays(random.nextInt(1300));
            int days = 1 + random.nextInt(30);
            LocalDate end = DAYS.after(start, days).orElseThrow();
            assertThat(CALENDAR.isWorkday(end)).isTrue();
            assertThat(between(start, end)).as("%s + %s", start, days).isEqualTo(days);
        }
    }

    @Test
    void theCalendarRefusesADayItDoesNotCover() {
        WorkCalendar week = new WorkCalendar(day("2026-11-02"), day("2026-11-08"), Set.of(), Set.of());
        assertThatThrownBy(() -> week.isWorkday(day("2026-11-09")))
                .hasMessage("working days known from 2026-11-02 to 2026-11-08, asked for 2026-11-09");
    }

    private static long between(LocalDate start, LocalDate end) {
        return DAYS.between(start, end).orElseThrow();
    }

    private static LocalDate anyDay(Random random, LocalDate from) {
        long left = CALENDAR.to().toEpochDay() - from.toEpochDay();
        return from.plusDays(random.nextInt((int) left + 1));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
