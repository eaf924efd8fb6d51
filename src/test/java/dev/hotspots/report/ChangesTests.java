package dev.hotspots.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangesTests {

    @Test
    void aLargeChangeStandsOutWithItsInterval() {
        Changes changes =
                new Changes(Map.of("quality", 56L, "contract", 14L), 70, Map.of("quality", 48L, "contract", 32L), 80);
        assertThat(changes.interval("quality")).isEqualTo(Value.text("+5.2 – +33.4"));
        assertThat(changes.interval("contract")).isEqualTo(Value.text("-33.4 – -5.2"));
        assertThat(changes.found("quality")).isEqualTo(Value.text("是"));
    }

    @Test
    void aSmallChangeDoesNot() {
        Changes changes = new Changes(Map.of("quality", 10L, "price", 10L), 20, Map.of("quality", 11L), 20);
        assertThat(changes.found("quality")).isEqualTo(Value.text("否"));
        assertThat(changes.found("price")).isEqualTo(Value.text("是"));
    }

    @Test
    void whatIsInNeitherPeriodOrInTooFewIsNotCompared() {
        Changes changes = new Changes(Map.of("quality", 10L), 10, Map.of("quality", 4L), 4);
        assertThat(changes.interval("quality")).isEqualTo(Value.ABSENT);
        assertThat(changes.found("quality")).isEqualTo(Value.ABSENT);
        assertThat(new Changes(Map.of("quality", 10L), 10, Map.of("quality", 9L), 9).found("price"))
                .isEqualTo(Value.ABSENT);
    }
}
