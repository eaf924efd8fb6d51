package dev.hotspots.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FiguresTests {

    @Test
    void whatIsNotMeasuredIsAbsentNotZero() {
        assertThat(Figures.number(OptionalDouble.empty())).isEqualTo(Value.ABSENT);
        assertThat(Figures.hours(OptionalDouble.empty())).isEqualTo(Value.ABSENT);
        assertThat(Figures.minutes(OptionalDouble.empty())).isEqualTo(Value.ABSENT);
    }

    @Test
    void secondsBecomeHoursAndMinutes() {
        assertThat(Figures.hours(OptionalDouble.of(5400))).isEqualTo(new Value.Amount(1.5));
        assertThat(Figures.minutes(OptionalDouble.of(90))).isEqualTo(new Value.Amount(1.5));
        assertThat(Figures.number(OptionalDouble.of(0))).isEqualTo(new Value.Amount(0));
    }

    @Test
    void aRateNeedsFiveCases() {
        assertThat(Figures.rate(4, 4)).isEqualTo(Value.ABSENT);
        assertThat(Figures.rate(4, 5)).isEqualTo(new Value.Amount(0.8));
        assertThat(Figures.rate(0, 0)).isEqualTo(Value.ABSENT);
    }

    @Test
    void theIntervalIsPrintedWithOneDecimal() {
        assertThat(Figures.interval(81, 263)).isEqualTo("25.5% – 36.6%");
        assertThat(Figures.interval(0, 20)).isEqualTo("0.0% – 16.1%");
        assertThat(Figures.interval(0, 0)).isEmpty();
    }

    @Test
    void theBasisNamesDenominatorAndInterval() {
        assertThat(Figures.basis("会话", 810, 2630)).isEqualTo("会话 810 / 2,630, 95%区间 29.1% – 32.6%");
    }

    @Test
    void withoutDataTheBasisSaysSo() {
        assertThat(Figures.basis("会话", 0, 0)).isEqualTo("无可计数据");
    }

    @Test
    void aShareOfNothingIsAbsent() {
        assertThat(Value.share(0, 0)).isEqualTo(Value.ABSENT);
        assertThat(Value.share(0, 3)).isEqualTo(new Value.Amount(0));
    }
}
