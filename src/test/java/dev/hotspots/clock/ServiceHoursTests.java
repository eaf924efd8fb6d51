package dev.hotspots.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hard cases, each written out; then what holds for any interval, held against counting second by second. */
class ServiceHoursTests {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final LocalDate FOREVER = LocalDate.of(2999, 12, 31);

    /** Saturday 4 to Monday 6 October 2031 are off; Saturday 11 October is worked. */
    private static final WorkCalendar CALENDAR = new WorkCalendar(
            LocalDate.of(2031, 1, 1),
            LocalDate.of(2031, 12, 31),
            Set.of(LocalDate.of(2031, 10, 4), LocalDate.of(2031, 10, 5), LocalDate.of(2031, 10, 6)),
            Set.of(LocalDate.of(2031, 10, 11)));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "within a shift,                    2031-06-02T10:00,    2031-06-02T11:30,    PT1H30M",
        "the first second counts,           2031-06-02T09:00,    2031-06-02T09:00:01, PT1S",
        "the last moment does not,          2031-06-02T17:59:59, 2031-06-02T18:00:01, PT1S",
        "a reply in the same second,        2031-06-02T10:00,    2031-06-02T10:00,    PT0S",
        "wholly before hours,               2031-06-02T01:00,    2031-06-02T08:59:59, PT0S",
        "wholly after hours,                2031-06-02T18:00,    2031-06-02T23:00,    PT0S",
        "wholly on a closed day,            2031-06-01T00:00,    2031-06-02T00:00,    PT0S",
        "over the noon break,               2031-06-02T11:00,    2031-06-02T14:00,    PT2H",
        "over a night,                      2031-06-02T17:00,    2031-06-03T10:00,    PT2H",
        "over a weekend with Saturday,      2031-06-06T17:00,    2031-06-09T10:00,    PT5H",
        "a whole week,                      2031-06-02T00:00,    2031-06-09T00:00,    PT43H",
        "over New Year of the calendar's edge is not asked for without holidays, 2031-12-31T17:00, 2032-01-01T10:00, PT2H"
    })
    void aDayDeskCounts(String why, LocalDateTime from, LocalDateTime to, Duration counted) {
        ServiceHours desk = desk("mon-fri 09:00-12:00 13:00-18:00; sat 10:00-13:00");
        assertThat(between(desk, from, to)).as(why).contains(counted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "before midnight,                        2031-06-02T23:00, 2031-06-02T23:30, PT30M",
        "over midnight,                          2031-06-02T23:00, 2031-06-03T01:00, PT2H",
        "after midnight it is Monday's shift,    2031-06-03T05:00, 2031-06-03T07:00, PT1H",
        "Saturday morning is Friday's shift,     2031-06-07T00:00, 2031-06-08T00:00, PT6H",
        "Monday morning has no shift before it,  2031-06-02T00:00, 2031-06-02T22:00, PT0S",
        "a week of nights,                       2031-06-02T00:00, 2031-06-09T00:00, PT40H"
    })
    void aNightDeskCountsOverMidnight(String why, LocalDateTime from, LocalDateTime to, Duration counted) {
        assertThat(between(desk("mon-fri 22:00-06:00"), from, to)).as(why).contains(counted);
    }

    @Test
    void shiftsThatOverlapOverMidnightCountOnce() {
        ServiceHours desk = desk("mon-sun 00:00-02:00 22:00-01:00");
        assertThat(between(desk, at("2031-06-02T00:00"), at("2031-06-03T00:00")))
                .contains(Duration.ofHours(4));
    }

    @Test
    void aWholeDayIsTwentyFourHours() {
        assertThat(between(desk("mon-sun 00:00-24:00"), at("2031-06-02T07:00"), at("2031-06-09T07:00")))
                .contains(Duration.ofDays(7));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the holiday is closed though a Monday, 2031-10-06T00:00, 2031-10-07T00:00, PT0S",
        "the day after is worked,               2031-10-07T00:00, 2031-10-08T00:00, PT8H",
        "the make-up Saturday has Friday's hours, 2031-10-11T00:00, 2031-10-12T00:00, PT6H",
        "the Sunday behind it is closed,        2031-10-12T00:00, 2031-10-13T00:00, PT0S",
        "from before the holidays to after,     2031-10-03T14:00, 2031-10-07T11:00, PT3H"
    })
    void holidaysAndMakeUpDaysAreFollowedWhereTheDeskDoes(
            String why, LocalDateTime from, LocalDateTime to, Duration counted) {
        WeeklySchedule schedule = new WeeklySchedule(
                EVER, FOREVER, week("mon-thu 09:00-17:00; fri 09:00-15:00"), true, Optional.of(DayOfWeek.FRIDAY));
        assertThat(between(desk(schedule), from, to)).as(why).contains(counted);
    }

    @Test
    void aDeskThatFollowsHolidaysIsNotKnownOutsideTheCalendar() {
        ServiceHours desk =
                desk(new WeeklySchedule(EVER, FOREVER, week("mon-sun 09:00-17:00"), true, Optional.empty()));
        assertThat(between(desk, at("2031-12-31T16:00"), at("2032-01-01T00:00")))
                .contains(Duration.ofHours(1));
        assertThat(between(desk, at("2031-12-31T16:00"), at("2032-01-01T00:00:01")))
                .isEmpty();
        assertThat(between(desk, at("2030-12-31T23:59:59"), at("2031-01-01T10:00")))
                .isEmpty();
    }

    @Test
    void aNightShiftThatBeginsOutsideTheCalendarIsNotKnown() {
        ServiceHours desk =
                desk(new WeeklySchedule(EVER, FOREVER, week("mon-sun 22:00-06:00"), true, Optional.empty()));
        assertThat(between(desk, at("2031-01-01T00:00"), at("2031-01-01T01:00")))
                .isEmpty();
    }

    @Test
    void aNewScheduleTakesOverOnItsDay() {
        ServiceHours desk = desk(
                schedule("2031-01-01", "2031-06-02", "mon-sun 09:00-18:00"),
                schedule("2031-06-03", "2031-12-31", "mon-sun 10:00-22:00"));
        assertThat(between(desk, at("2031-06-02T17:00"), at("2031-06-03T11:00")))
                .contains(Duration.ofHours(2));
    }

    @Test
    void theLastNightShiftOfAScheduleRunsOutUnderTheNext() {
        ServiceHours desk = desk(
                schedule("2031-01-01", "2031-06-02", "mon-sun 22:00-06:00"),
                schedule("2031-06-03", "2031-12-31", "mon-sun 10:00-22:00"));
        assertThat(between(desk, at("2031-06-02T22:00"), at("2031-06-03T11:00")))
                .contains(Duration.ofHours(9));
    }

    @Test
    void aDayWithoutScheduleIsNotKnown() {
        ServiceHours desk = desk(schedule("2031-01-01", "2031-06-02", "mon-sun 09:00-18:00"));
        assertThat(between(desk, at("2031-06-02T00:00"), at("2031-06-03T00:00")))
                .contains(Duration.ofHours(9));
        assertThat(between(desk, at("2031-06-02T00:00"), at("2031-06-03T00:00:01")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "clocks forward: 02:00 to 03:00 does not happen,    mon-sun 00:00-06:00, 2031-03-29T23:00:00Z, 2031-03-30T22:00:00Z, PT5H",
        "a shift within the hour that does not happen,      mon-sun 02:00-03:00, 2031-03-29T23:00:00Z, 2031-03-30T22:00:00Z, PT0S",
        "clocks back: 02:00 to 03:00 happens twice,         mon-sun 00:00-06:00, 2031-10-25T22:00:00Z, 2031-10-26T23:00:00Z, PT7H",
        "a shift within the repeated hour is worked twice,  mon-sun 02:00-02:30, 2031-10-25T22:00:00Z, 2031-10-26T23:00:00Z, PT1H",
        "between the two,                                   mon-sun 02:00-02:30, 2031-10-26T00:30:00Z, 2031-10-26T01:00:00Z, PT0S"
    })
    void theWallClockDecidesWhereClocksAreChanged(String why, String week, Instant from, Instant to, Duration counted) {
        ServiceHours desk = new ServiceHours(
                List.of(new WeeklySchedule(EVER, FOREVER, week(week), false, Optional.empty())), CALENDAR, BERLIN);
        assertThat(desk.between(from, to)).as(why).contains(counted);
    }

    @Test
    void anIntervalEndsNotBeforeItBegins() {
        Instant later = Instant.parse("2031-06-02T10:00:01Z");
        Instant earlier = Instant.parse("2031-06-02T10:00:00Z");
        assertThatThrownBy(() -> desk("mon 09:00-18:00").between(later, earlier))
                .hasMessage(
                        "from 2031-06-02T10:00:01Z to 2031-06-02T10:00:00Z, expected the end not before the beginning");
        assertThatThrownBy(() -> new CalendarTime().between(later, earlier))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new CalendarTime().between(earlier, later)).contains(Duration.ofSeconds(1));
    }

    @Test
    void aQueueHasItsOwnHoursAndTheOthersTheCommonOnes() {
        ServiceDesk desk = new ServiceDesk(List.of(
                new ServiceDesk.Entry(Set.of(), schedule("2031-01-01", "2031-12-31", "mon-sun 08:00-23:00")),
                new ServiceDesk.Entry(Set.of("夜班组"), schedule("2031-01-01", "2031-12-31", "mon-sun 23:00-08:00"))));
        Instant from = Instant.parse("2031-06-02T00:00:00Z");
        assertThat(List.of("夜班组", "售后组", ""))
                .map(queue -> desk.hours(queue, CALENDAR, SHANGHAI)
                        .between(from, from.plus(Duration.ofDays(1)))
                        .orElseThrow())
                .containsExactly(Duration.ofHours(9), Duration.ofHours(15), Duration.ofHours(15));
    }

    @Test
    void ofAnyIntervalTheCountAddsUpGrowsAndIsNeverNegativeOrMoreThanTheTime() {
        Random random = new Random(5);
        List<ServiceHours> desks = List.of(
                desk("mon-fri 09:00-12:00 13:00-18:00; sat 10:00-13:00"),
                desk("mon-sun 22:00-06:00"),
                new ServiceHours(
                        List.of(new WeeklySchedule(
                                EVER,
                                FOREVER,
                                week("mon-sun 01:00-02:30 20:00-01:30"),
                                true,
                                Optional.of(DayOfWeek.MONDAY))),
                        CALENDAR,
                        BERLIN));
        for (int i = 0; i < 2000; i++) {
            ServiceHours desk = desks.get(i % desks.size());
            long[] moments = random.longs(3, 0, 360L * Shift.DAY).sorted().toArray();
            Instant start = Instant.parse("2031-01-02T00:00:00Z");
            Instant a = start.plusSeconds(moments[0]);
            Instant b = start.plusSeconds(moments[1]);
            Instant c = start.plusSeconds(moments[2]);
            Duration ab = desk.between(a, b).orElseThrow();
            Duration bc = desk.between(b, c).orElseThrow();
            Duration ac = desk.between(a, c).orElseThrow();
            assertThat(ab.plus(bc)).isEqualTo(ac);
            assertThat(ab).isGreaterThanOrEqualTo(Duration.ZERO).isLessThanOrEqualTo(ac);
            assertThat(ac).isLessThanOrEqualTo(Duration.between(a, c));
        }
    }

    @Test
    void theCountIsThatOfLookingAtTheWallClockEverySecond() {
        Random random = new Random(9);
        Map<DayOfWeek, List<Shift>> week = week("mon-fri 09:00-12:00 21:30-02:15; sat 23:00-03:00");
        ServiceHours desk = new ServiceHours(
                List.of(new WeeklySchedule(EVER, FOREVER, week, true, Optional.of(DayOfWeek.SATURDAY))),
                CALENDAR,
                BERLIN);
        for (String beginning : List.of(
                "2031-03-29T00:00:00Z", "2031-10-03T00:00:00Z", "2031-10-10T12:00:00Z", "2031-10-25T12:00:00Z")) {
            Instant from = Instant.parse(beginning).plusSeconds(random.nextInt(3600));
            Instant to = from.plusSeconds(3 * Shift.DAY + random.nextInt(3600));
            long seconds = 0;
            for (Instant moment = from; moment.isBefore(to); moment = moment.plusSeconds(1)) {
                seconds += isStaffed(LocalDateTime.ofInstant(moment, BERLIN), week) ? 1 : 0;
            }
            assertThat(desk.between(from, to)).as(beginning).contains(Duration.ofSeconds(seconds));
        }
    }

    private static boolean isStaffed(LocalDateTime moment, Map<DayOfWeek, List<Shift>> week) {
        int second = moment.toLocalTime().toSecondOfDay();
        return shifts(moment.toLocalDate(), week).stream()
                        .anyMatch(shift -> second >= shift.begin() && second < shift.end())
                || shifts(moment.toLocalDate().minusDays(1), week).stream()
                        .anyMatch(shift -> second + Shift.DAY < shift.end());
    }

    private static List<Shift> shifts(LocalDate day, Map<DayOfWeek, List<Shift>> week) {
        if (CALENDAR.daysOff().contains(day)) {
            return List.of();
        }
        DayOfWeek weekday = CALENDAR.makeUpDays().contains(day) ? DayOfWeek.SATURDAY : day.getDayOfWeek();
        return week.getOrDefault(weekday, List.of());
    }

    private static LocalDateTime at(String wallClock) {
        return LocalDateTime.parse(wallClock);
    }

    private static Optional<Duration> between(ServiceHours desk, LocalDateTime from, LocalDateTime to) {
        return desk.between(
                from.atZone(SHANGHAI).toInstant(), to.atZone(SHANGHAI).toInstant());
    }

    private static ServiceHours desk(String week) {
        return desk(new WeeklySchedule(EVER, FOREVER, week(week), false, Optional.empty()));
    }

    private static ServiceHours desk(WeeklySchedule... schedules) {
        return new ServiceHours(List.of(schedules), CALENDAR, SHANGHAI);
    }

    private static WeeklySchedule schedule(String from, String to, String week) {
        return new WeeklySchedule(LocalDate.parse(from), LocalDate.parse(to), week(week), false, Optional.empty());
    }

    /** {@code mon-fri 09:00-12:00 13:00-18:00; sat 10:00-13:00} */
    private static Map<DayOfWeek, List<Shift>> week(String text) {
        List<String> names = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        for (String part : text.split("; ", -1)) {
            String[] words = part.split(" ", -1);
            String[] ends = words[0].split("-", -1);
            List<Shift> shifts = Arrays.stream(words).skip(1).map(Shift::parse).toList();
            for (int day = names.indexOf(ends[0]); day <= names.indexOf(ends[ends.length - 1]); day++) {
                week.put(DayOfWeek.of(day + 1), shifts);
            }
        }
        return week;
    }
}
