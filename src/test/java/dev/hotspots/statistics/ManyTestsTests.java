package dev.hotspots.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ManyTestsTests {

    /** Y. Benjamini, Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995), section 4: four findings at 5 percent. */
    private static final List<Double> PUBLISHED = List.of(
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0000);

    @Test
    void thePublishedFindingsAreFound() {
        List<Double> adjusted = ManyTests.adjusted(PUBLISHED);
        assertThat(adjusted.stream().filter(chance -> chance <= 0.05)).hasSize(4);
        assertThat(adjusted.get(3)).isCloseTo(0.0095 * 15 / 4, within(1e-12));
        assertThat(adjusted.get(14)).isEqualTo(1);
    }

    @Test
    void theOrderOfTheTestsIsKept() {
        List<Double> shuffled = new ArrayList<>(PUBLISHED);
        Collections.shuffle(shuffled, new Random(2));
        List<Double> adjusted = ManyTests.adjusted(shuffled);
        for (int i = 0; i < shuffled.size(); i++) {
            assertThat(adjusted.get(i))
                    .isEqualTo(ManyTests.adjusted(PUBLISHED).get(PUBLISHED.indexOf(shuffled.get(i))))
                    .isGreaterThanOrEqualTo(shuffled.get(i));
        }
    }

    @Test
    void aSingleTestIsNotAdjustedAndNoneIsNone() {
        assertThat(ManyTests.adjusted(List.of(0.03))).containsExactly(0.03);
        assertThat(ManyTests.adjusted(List.of())).isEmpty();
    }
}
