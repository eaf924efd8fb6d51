package dev.hotspots.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.hotspots.statistics.KaplanMeier.Duration;
import dev.hotspots.statistics.KaplanMeier.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KaplanMeierTests {

    /** E. J. Freireich et al. 1963, remission in weeks under 6-MP; "+" is censored. */
    private static final List<Duration> REMISSIONS =
            durations("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");

    @Test
    void thePublishedCurveIsFound() {
        List<Step> steps = KaplanMeier.of(REMISSIONS).steps();
        assertThat(steps).extracting(Step::time).containsExactly(6.0, 7.0, 10.0, 13.0, 16.0, 22.0, 23.0);
        List<Double> published = List.of(0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448);
        for (int i = 0; i < published.size(); i++) {
            assertThat(steps.get(i).open()).isCloseTo(published.get(i), within(0.0005));
        }
    }

    @Test
    void thePublishedMedianIsFound() {
        assertThat(KaplanMeier.of(REMISSIONS).quantile(0.5)).hasValue(23);
    }

    /** The same with Greenwood's variance on the log(-log) scale, as statistics packages print it for these data. */
    @Test
    void thePublishedIntervalsAreFound() {
        List<Step> steps = KaplanMeier.of(REMISSIONS).steps();
        List<Double> low = List.of(0.6197, 0.5631, 0.5032, 0.4316, 0.3675, 0.2678, 0.1881);
        List<Double> high = List.of(0.9516, 0.9228, 0.8894, 0.8491, 0.8049, 0.7468, 0.6801);
        for (int i = 0; i < steps.size(); i++) {
            assertThat(steps.get(i).low()).isCloseTo(low.get(i), within(0.00005));
            assertThat(steps.get(i).high()).isCloseTo(high.get(i), within(0.00005));
        }
        KaplanMeier.Interval median = KaplanMeier.of(REMISSIONS).quantileInterval(0.5);
        assertThat(median.low()).hasValue(13);
        assertThat(median.high()).isEmpty();
    }

    /** The placebo arm of the same trial: nothing is censored. */
    @Test
    void theMedianOfThePlaceboArmLiesWherePublished() {
        KaplanMeier placebo = KaplanMeier.of(durations("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23"));
        assertThat(placebo.quantile(0.5)).hasValue(8);
        assertThat(placebo.quantileInterval(0.5))
                .isEqualTo(new KaplanMeier.Interval(OptionalDouble.of(4), OptionalDouble.of(11)));
        assertThat(placebo.restrictedMean().orElseThrow()).isCloseTo(182.0 / 21, within(1e-12));
    }

    /** Maintenance chemotherapy in acute myelogenous leukaemia, R. G. Miller 1981. */
    @Test
    void theMediansOfMillersLeukaemiaDataAreFound() {
        assertThat(KaplanMeier.of(durations("9 13 13+ 18 23 28+ 31 34 45+ 48 161+"))
                        .quantile(0.5))
                .hasValue(31);
        assertThat(KaplanMeier.of(durations("5 5 8 8 12 16+ 23 27 30 33 43 45")).quantile(0.5))
                .hasValue(23);
    }

    @Test
    void theRestrictedMeanCutsWhatIsStillOpenAtTheLongestObservation() {
        assertThat(KaplanMeier.of(durations("2 4+")).restrictedMean()).hasValue(3);
        assertThat(KaplanMeier.of(durations("4+ 4+")).restrictedMean()).hasValue(4);
        assertThat(KaplanMeier.of(List.of()).restrictedMean()).isEmpty();
    }

    @Test
    void anIntervalHoldsItsEstimate() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            List<Duration> durations = IntStream.range(0, 2 + random.nextInt(40))
                    .mapToObj(one -> new Duration(random.nextInt(20), random.nextInt(4) > 0))
                    .toList();
            KaplanMeier estimate = KaplanMeier.of(durations);
            assertThat(estimate.steps())
                    .allSatisfy(step -> assertThat(step.open()).isBetween(step.low(), step.high()));
            OptionalDouble median = estimate.quantile(0.5);
            KaplanMeier.Interval interval = estimate.quantileInterval(0.5);
            median.ifPresent(middle -> assertThat(interval.low().orElseThrow()).isLessThanOrEqualTo(middle));
            interval.high().ifPresent(high -> assertThat(median.orElseThrow()).isLessThanOrEqualTo(high));
        }
    }

    @Test
    void whatTooFewReachIsNotReached() {
        assertThat(KaplanMeier.of(REMISSIONS).quantile(0.9)).isEmpty();
    }

    @Test
    void theOrderOfTheObservationsDoesNotMatter() {
        List<Duration> shuffled = new ArrayList<>(REMISSIONS);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(KaplanMeier.of(shuffled).steps())
                .isEqualTo(KaplanMeier.of(REMISSIONS).steps());
    }

    @Test
    void theCensoredLeaveAfterTheEventsOfTheirTime() {
        assertThat(KaplanMeier.of(durations("5 5+")).steps())
                .extracting(Step::time, Step::open)
                .containsExactly(tuple(5.0, 0.5));
        assertThat(KaplanMeier.of(durations("5+ 5")).steps())
                .isEqualTo(KaplanMeier.of(durations("5 5+")).steps());
    }

    @Test
    void whatWasCensoredBeforeIsNotAtRisk() {
        assertThat(KaplanMeier.of(durations("4+ 5")).steps()).containsExactly(new Step(5, 0, 0, 1));
    }

    @Test
    void withoutCensoringItIsTheShareStillOpen() {
        KaplanMeier estimate = KaplanMeier.of(durations("1 2 3 4 5 6 7 8 9 10"));
        assertThat(estimate.quantile(0.1)).hasValue(1);
        assertThat(estimate.quantile(0.5)).hasValue(5);
        assertThat(estimate.quantile(0.9)).hasValue(9);
        assertThat(estimate.quantile(1)).hasValue(10);
    }

    @Test
    void ofNothingNothingIsKnown() {
        assertThat(KaplanMeier.of(List.of()).steps()).isEmpty();
        assertThat(KaplanMeier.of(List.of()).quantile(0.5)).isEmpty();
    }

    @Test
    void whereNothingIsOverNothingIsReached() {
        assertThat(KaplanMeier.of(durations("1+ 2+")).steps()).isEmpty();
        assertThat(KaplanMeier.of(durations("1+ 2+")).quantile(0.5)).isEmpty();
    }

    @Test
    void noTimeAtAllIsATime() {
        assertThat(KaplanMeier.of(durations("0 0 3")).quantile(0.5)).hasValue(0);
    }

    @Test
    void theCurveOnlyFallsAndQuantilesOnlyRise() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            KaplanMeier estimate = KaplanMeier.of(anyDurations(random));
            List<Step> steps = estimate.steps();
            assertThat(steps)
                    .isSortedAccordingTo((one, other) -> Double.compare(one.time(), other.time()))
                    .isSortedAccordingTo((one, other) -> Double.compare(other.open(), one.open()))
                    .allSatisfy(step -> assertThat(step.open()).isBetween(0.0, 1.0));
            double previous = 0;
            for (int share = 1; share <= 100; share++) {
                double reached = estimate.quantile(share / 100.0).orElse(Double.MAX_VALUE);
                assertThat(reached).isGreaterThanOrEqualTo(previous);
                previous = reached;
            }
        }
    }

    @Test
    void censoringAnObservationNeverLowersTheCurve() {
        Random random = new Random(13);
        for (int i = 0; i < 200; i++) {
            List<Duration> all = anyDurations(random);
            List<Duration> censored = new ArrayList<>(all);
            int one = random.nextInt(all.size());
            censored.set(one, new Duration(all.get(one).time(), false));
            for (int time = 0; time <= 20; time++) {
                assertThat(openAt(censored, time)).isGreaterThanOrEqualTo(openAt(all, time) - 1e-12);
            }
        }
    }

    private static double openAt(List<Duration> durations, double time) {
        return KaplanMeier.of(durations).steps().stream()
                .filter(step -> step.time() <= time)
                .reduce((first, second) -> second)
                .map(Step::open)
                .orElse(1.0);
    }

    private static List<Duration> anyDurations(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(30))
                .mapToObj(i -> new Duration(random.nextInt(20), random.nextBoolean()))
                .toList();
    }

    private static List<Duration> durations(String weeks) {
        return Arrays.stream(weeks.split(" ", -1))
                .map(week -> new Duration(Double.parseDouble(week.replace("+", "")), !week.endsWith("+")))
                .toList();
    }
}
