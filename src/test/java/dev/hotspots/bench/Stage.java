package dev.hotspots.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;

/** Some work over all messages, repeated; its time is that of the processor, so that neighbours on the machine cost less. */
final class Stage {

    private final String name;
    private final LongSupplier work;
    private final List<Long> nanos = new ArrayList<>();
    private long result;

    /** A stage whose work gives a number that shows that it was done. */
    Stage(String name, LongSupplier work) {
        this.name = name;
        this.work = work;
    }

    String name() {
        return name;
    }

    void turn() {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        result = work.getAsLong();
        nanos.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun);
    }

    /** Forgets what was measured so far. */
    void warm() {
        nanos.clear();
    }

    /** Microseconds per message, the median of the turns. */
    double perMessage(long messages) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2) / 1e3 / messages;
    }

    long result() {
        return result;
    }
}
