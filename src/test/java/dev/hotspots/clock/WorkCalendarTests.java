package dev.hotspots.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkCalendarTests {

    private static final LocalDate FRIDAY = LocalDate.of(2031, 5, 2);
    private static final LocalDate SATURDAY = LocalDate.of(2031, 5, 3);
    private static final LocalDate SUNDAY = LocalDate.of(2031, 5, 4);

    private final WorkCalendar calendar =
            new WorkCalendar(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31), Set.of(FRIDAY), Set.of(SUNDAY));

    @Test
    void weekdaysAreWorkedAndWeekendsAreNot() {
        assertThat(calendar.isWorkday(LocalDate.of(2031, 5, 5))).isTrue();
        assertThat(calendar.isWorkday(SATURDAY)).isFalse();
    }

    @Test
    void aPublicHolidayIsOff() {
        assertThat(calendar.isWorkday(FRIDAY)).isFalse();
    }

    @Test
    void aMakeUpDayIsWorkedOnAWeekend() {
        assertThat(calendar.isWorkday(SUNDAY)).isTrue();
    }

    @Test
    void aDayBeyondTheNoticesIsRefused() {
        assertThat(calendar.covers(LocalDate.of(2031, 12, 31))).isTrue();
        assertThat(calendar.covers(LocalDate.of(2032, 1, 1))).isFalse();
        assertThatThrownBy(() -> calendar.isWorkday(LocalDate.of(2032, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("working days known from 2031-01-01 to 2031-12-31, asked for 2032-01-01");
    }
}
