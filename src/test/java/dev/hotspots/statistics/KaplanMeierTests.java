package dev.hotspots.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hotspots.statistics.KaplanMeier.Duration;
import dev.hotspots.statistics.KaplanMeier.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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
        List<Step> expected = List.of(new Step(5, 0.5));
        assertThat(KaplanMeier.of(durations("5 5+")).steps()).isEqualTo(expected);
        assertThat(KaplanMeier.of(durations("5+ 5")).steps()).isEqualTo(expected);
    }

    @Test
    void whatWasCensoredBeforeIsNotAtRisk() {
        assertThat(KaplanMeier.of(durations("4+ 5")).steps()).containsExactly(new Step(5, 0));
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
