package dev.hotspots.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tests made together. Of twenty categories one seems to change by chance alone; the step-up procedure of Y. Benjamini and Y.
 * Hochberg (1995) keeps the expected share of such findings among all findings at the level asked for.
 */
public final class ManyTests {

    private ManyTests() {}

    /**
     * The adjusted probabilities: a test is a finding at a level when its adjusted probability is at most that level.
     *
     * @param chances of the single tests, in any order; the result has the same order
     */
    public static List<Double> adjusted(List<Double> chances) {
        int tests = chances.size();
        List<Integer> falling = IntStream.range(0, tests)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer index) -> chances.get(index))
                        .reversed())
                .toList();
        double[] adjusted = new double[tests];
        double least = 1;
        for (int i = 0; i < tests; i++) {
            int index = falling.get(i);
            least = Math.min(least, chances.get(index) * tests / (tests - i));
            adjusted[index] = least;
        }
        return IntStream.range(0, tests).mapToObj(index -> adjusted[index]).toList();
    }
}
