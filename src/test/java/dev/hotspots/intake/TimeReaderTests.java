package dev.hotspots.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTests {

    private final TimeReader shanghai = new TimeReader(ZoneId.of("Asia/Shanghai"));
    private final TimeReader berlin = new TimeReader(ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-09 08:25,            2026-11-09T00:25:00Z",
        "2026-11-09 08:25:18,         2026-11-09T00:25:18Z",
        "2026-11-09 08:25:18.25,      2026-11-09T00:25:18.250Z",
        "2026-11-09T08:25:18,         2026-11-09T00:25:18Z",
        "2026/11/9 8:25,              2026-11-09T00:25:00Z",
        "2026/1/9  8:25:18,           2026-01-09T00:25:18Z",
        "2026.11.09 08:25:18,         2026-11-09T00:25:18Z",
        "2026年11月9日 8:25,           2026-11-09T00:25:00Z",
        "2026年11月9日8:25:18,         2026-11-09T00:25:18Z",
        "2026-11-09T08:25:18Z,        2026-11-09T08:25:18Z",
        "2026-11-09T08:25:18.123456789+08:00, 2026-11-09T00:25:18.123456789Z",
        "2026-11-09 08:25:18 +0530,   2026-11-09T02:55:18Z",
        "2026-11-09 08:25-05,         2026-11-09T13:25:00Z",
        "1794183918,                  2026-11-09T00:25:18Z",
        "1794183918250,               2026-11-09T00:25:18.250Z",
        "2024-02-29 00:00,            2024-02-28T16:00:00Z",
    })
    void theShapesOfExportsAreRead(String text, String instant) {
        assertThat(shanghai.read(text)).isEqualTo(Instant.parse(instant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30 10:00",
                "2026-13-01 10:00",
                "2026-11-09 24:00",
                "2026-11-09 10:60",
                "2026-11-09 10:00:60",
                "2026-11-09",
                "10:00",
                "26-11-09 10:00",
                "2026-11/09 10:00",
                "2026-11-09 10:00 abc",
                "2026年11-9 10:00",
                "2026-11-09 10:00:00+25:00",
                "2026-11-09 10:00:00+08:75",
                "昨天 10:00",
                "12345",
                "",
                "2026-11-09 1:2",
                "١٧٩٤١٨٣٩١٨"
            })
    void anythingElseIsNoTime(String text) {
        assertThatThrownBy(() -> shanghai.read(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void aTimeThatHappensTwiceIsTheFirst() {
        assertThat(berlin.read("2026-10-25 02:30")).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void aTimeThatDoesNotHappenMovesForwardWithTheClocks() {
        assertThat(berlin.read("2026-03-29 02:30")).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
    }
}
