package dev.hotspots.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether a condition holds, and by which stretches of text, in reading order, each once. A condition about absence or about
 * the contact's details can hold without any.
 */
public final class Finding {

    private static final long[] NO_STRETCH = {};

    static final Finding NOTHING = new Finding(false, Positions.NONE, NO_STRETCH);
    static final Finding WITHOUT_TEXT = new Finding(true, Positions.NONE, NO_STRETCH);

    private final boolean holds;
    private final Positions positions;
    private final long[] stretches;

    private Finding(boolean holds, Positions positions, long[] stretches) {
        this.holds = holds;
        this.positions = positions;
        this.stretches = stretches;
    }

    /** Whether the condition holds. */
    public boolean holds() {
        return holds;
    }

    /** How many stretches. */
    public int size() {
        return stretches.length;
    }

    /** Index of the message in which a stretch lies. */
    public int message(int index) {
        return positions.message(stretches[index]);
    }

    /** In how many messages the stretches lie. */
    int messages() {
        int messages = 0;
        for (int i = 0; i < stretches.length; i++) {
            messages += i == 0 || message(i) != message(i - 1) ? 1 : 0;
        }
        return messages;
    }

    /** The first stretch in reading order. */
    public Optional<Span> first() {
        return stretches.length == 0 ? Optional.empty() : Optional.of(positions.span(stretches[0]));
    }

    /** The stretches. */
    public List<Span> spans() {
        return Arrays.stream(stretches).mapToObj(positions::span).toList();
    }

    /** Whether the first stretch lies before that of another finding, or the other has none. */
    boolean beginsBefore(Finding other) {
        return stretches.length > 0 && (other.stretches.length == 0 || stretches[0] < other.stretches[0]);
    }

    /** Gathers stretches in any order. */
    static final class Collector {

        private final Positions positions;
        private long[] stretches = NO_STRETCH;
        private int size;

        Collector(Reading reading) {
            this.positions = reading.positions();
        }

        void add(int message, int begin, int end) {
            add(positions.number(message, begin, end));
        }

        void add(Finding finding, int index) {
            add(finding.stretches[index]);
        }

        void addAll(Finding finding) {
            for (long stretch : finding.stretches) {
                add(stretch);
            }
        }

        private void add(long stretch) {
            if (size == stretches.length) {
                stretches = Arrays.copyOf(stretches, Math.max(4, size * 2));
            }
            stretches[size++] = stretch;
        }

        /** Holds when there is a stretch. */
        Finding ifAny() {
            return size == 0 ? NOTHING : holding();
        }

        /** Holds with or without stretches. */
        Finding holding() {
            return size == 0 ? WITHOUT_TEXT : new Finding(true, positions, inOrder());
        }

        private long[] inOrder() {
            Arrays.sort(stretches, 0, size);
            int kept = Math.min(size, 1);
            for (int i = 1; i < size; i++) {
                if (stretches[i] != stretches[kept - 1]) {
                    stretches[kept++] = stretches[i];
                }
            }
            return kept == stretches.length ? stretches : Arrays.copyOf(stretches, kept);
        }
    }
}
