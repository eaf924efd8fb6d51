package dev.hotspots.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hotspots.statistics.Correlation.Pair;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorrelationTests {

    private static final double EXACT = 1e-12;

    private static List<Pair> pairs(double[] ones, double... others) {
        return IntStream.range(0, ones.length)
                .mapToObj(i -> new Pair(ones[i], others[i]))
                .toList();
    }

    private static double[] values(double... values) {
        return values;
    }

    @Test
    void aStraightLineCorrelatesWholly() {
        assertThat(Correlation.of(pairs(values(1, 2, 4), 3, 5, 9))).contains(new Correlation(1, 1, 3));
        assertThat(Correlation.of(pairs(values(1, 2, 4), 9, 7, 3)))
                .hasValueSatisfying(
                        correlation -> assertThat(correlation.pearson()).isCloseTo(-1, within(EXACT)));
    }

    @Test
    void aRisingCurveCorrelatesWhollyByRankOnly() {
        Correlation correlation =
                Correlation.of(pairs(values(1, 2, 3, 4), 1, 4, 9, 16)).orElseThrow();

        // Deviations from the means: sum of products 25, of squares 5 and 129.
        assertThat(correlation.pearson()).isCloseTo(25 / Math.sqrt(5 * 129), within(EXACT));
        assertThat(correlation.spearman()).isCloseTo(1, within(EXACT));
    }

    @Test
    void tiesShareTheirAverageRank() {
        Correlation correlation =
                Correlation.of(pairs(values(-1, -1, 1, 1), 1, 2, 3, 4)).orElseThrow();

        // Ranks 1.5, 1.5, 3.5, 3.5 against 1, 2, 3, 4: products 4, squares 4 and 5.
        assertThat(correlation.spearman()).isCloseTo(4 / Math.sqrt(20), within(EXACT));
    }

    @Test
    void thereIsNoneWithoutDifferencesOrOfTwoPairs() {
        assertThat(Correlation.of(pairs(values(0, 0, 0), 1, 2, 3))).isEmpty();
        assertThat(Correlation.of(pairs(values(1, 2, 3), 2, 2, 2))).isEmpty();
        assertThat(Correlation.of(pairs(values(1, 2), 1, 2))).isEmpty();
        assertThat(Correlation.of(List.of())).isEmpty();
    }
}
