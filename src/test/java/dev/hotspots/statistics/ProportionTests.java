package dev.hotspots.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTests {

    /** R. G. Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81,263,0.2553,0.3662", "15,148,0.0624,0.1605", "0,20,0.0000,0.1611", "1,29,0.0061,0.1718"})
    void theIntervalIsThePublishedOne(long part, long whole, double low, double high) {
        Proportion proportion = new Proportion(part, whole);
        assertThat(proportion.low()).isCloseTo(low, within(0.00005));
        assertThat(proportion.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void theShareIsPartOfWhole() {
        assertThat(new Proportion(3, 8).share()).isEqualTo(0.375);
    }

    @Test
    void theIntervalHoldsTheShareAndStaysWithinNoneAndAll() {
        Random random = new Random(3);
        for (int i = 0; i < 1000; i++) {
            int whole = 1 + random.nextInt(3000);
            Proportion proportion = new Proportion(random.nextInt(whole + 1), whole);
            assertThat(proportion.low()).as("%s", proportion).isBetween(0.0, proportion.share() + 1e-12);
            assertThat(proportion.high()).as("%s", proportion).isBetween(proportion.share() - 1e-12, 1.0);
        }
    }

    @Test
    void theIntervalOfTheRestIsTheMirrorImage() {
        for (long part = 0; part <= 37; part++) {
            assertThat(new Proportion(part, 37).low())
                    .isCloseTo(1 - new Proportion(37 - part, 37).high(), within(1e-12));
        }
    }

    @Test
    void moreOfTheSameNarrowsTheInterval() {
        for (long times = 1; times < 1000; times *= 3) {
            Proportion few = new Proportion(2 * times, 7 * times);
            Proportion more = new Proportion(6 * times, 21 * times);
            assertThat(more.high() - more.low()).isLessThan(few.high() - few.low());
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-1,3", "4,3", "0,-1"})
    void whatIsNoShareDoesNotConstruct(long part, long whole) {
        assertThatThrownBy(() -> new Proportion(part, whole))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(part + " of " + whole + ", expected 0 <= part <= whole and whole >= 1");
    }
}
