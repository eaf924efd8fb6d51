package dev.hotspots.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTests {

    /** R. G. Newcombe, Statistics in Medicine 17 (1998), table II, method 10. */
    @ParameterizedTest(name = "{0}/{1} less {2}/{3}")
    @CsvSource({
        "56, 70, 48, 80,  0.0524, 0.3339",
        " 9, 10,  3, 10,  0.1705, 0.8090",
        " 5, 56,  0, 29, -0.0381, 0.1926",
        " 0, 10,  0, 20, -0.1611, 0.2775",
        " 0, 10,  0, 10, -0.2775, 0.2775",
        "10, 10,  0, 20,  0.6791, 1.0000",
        "10, 10,  0, 10,  0.6075, 1.0000"
    })
    void thePublishedIntervalIsFound(long a, long m, long b, long n, double low, double high) {
        Difference difference = new Difference(new Proportion(a, m), new Proportion(b, n));
        assertThat(difference.low()).isCloseTo(low, within(0.00005));
        assertThat(difference.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void theOtherWayRoundTheIntervalTurnsItsSign() {
        Proportion one = new Proportion(7, 30);
        Proportion other = new Proportion(12, 41);
        assertThat(new Difference(one, other).low()).isCloseTo(-new Difference(other, one).high(), within(1e-12));
        assertThat(new Difference(one, other).value()).isEqualTo(-new Difference(other, one).value());
    }

    @Test
    void theChanceIsThatOfTheNormalDistribution() {
        // Pooled 104/150, standard error 0.075467, z = 2.6502.
        assertThat(new Difference(new Proportion(56, 70), new Proportion(48, 80)).chance())
                .isCloseTo(0.0080451, within(0.0000001));
        assertThat(new Difference(new Proportion(5, 10), new Proportion(10, 20)).chance())
                .isEqualTo(1);
        assertThat(new Difference(new Proportion(0, 10), new Proportion(0, 20)).chance())
                .isEqualTo(1);
    }
}
