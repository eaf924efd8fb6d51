package dev.hotspots.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotspots.catalog.CatalogFiles;
import dev.hotspots.catalog.CatalogLoader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Civil Code, articles 201 and 203, on the calendar that the program ships. */
class StatutoryDaysTests {

    private static final StatutoryDays DAYS =
            new StatutoryDays(CatalogLoader.load(CatalogFiles.shipped()).calendar());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the first day is not counted,               2026-11-02, 7, 2026-11-09",
        "a Saturday moves on to Monday,              2026-11-07, 7, 2026-11-16",
        "a Sunday moves on to Monday,                2026-11-01, 7, 2026-11-09",
        "a weekend within the period does not,       2026-11-05, 7, 2026-11-12",
        "National Day moves to the end of the rest,  2026-09-24, 7, 2026-10-08",
        "a make-up Saturday is no day of rest,       2026-10-03, 7, 2026-10-10",
        "a make-up Sunday is no day of rest,         2026-09-13, 7, 2026-09-20",
        "the eve of the 2024 festival is worked,     2024-02-02, 7, 2024-02-09",
        "the festival ends on a worked Sunday,       2024-02-03, 7, 2024-02-18"
    })
    void aPeriodOfSevenDaysEnds(String why, LocalDate begins, int days, LocalDate ends) {
        assertThat(DAYS.lastDay(begins, days)).as(why).contains(ends);
    }

    @Test
    void beyondTheCalendarTheLastDayIsNotKnown() {
        assertThat(DAYS.lastDay(LocalDate.of(2026, 12, 24), 7)).contains(LocalDate.of(2026, 12, 31));
        assertThat(DAYS.lastDay(LocalDate.of(2026, 12, 25), 7)).isEmpty();
    }

    @Test
    void aPeriodHasAtLeastADay() {
        assertThatThrownBy(() -> DAYS.lastDay(LocalDate.of(2026, 11, 2), 0))
                .hasMessage("a period of 0 days, expected 1 or more");
    }
}
