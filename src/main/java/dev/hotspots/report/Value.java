package dev.hotspots.report;

import java.time.LocalDateTime;

/** What stands in a cell. */
public sealed interface Value {

    /** Not measurable, nothing to compare, zero of zero: never printed as 0. */
    record Absent(String reason) implements Value {}

    /** Left empty for a reader to fill in. */
    record Blank() implements Value {}

    /** Text, written as text whatever it begins with. */
    record Text(String text) implements Value {}

    /** A number, meaning what the column's format says. */
    record Amount(double value) implements Value {
        public Amount {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("amount " + value + ", expected a finite number or an absent value");
            }
        }
    }

    /** A moment on the wall clock of the report's zone. */
    record Moment(LocalDateTime at) implements Value {}

    /**
     * Text that leads to the row of another sheet's table whose first column holds the target.
     *
     * @param sheet the id of the other sheet
     * @param target empty for the top of the other sheet
     */
    record Link(String text, String sheet, String target) implements Value {}

    /** Absent without a particular reason. */
    Absent ABSENT = new Absent("");

    /** A place to fill in. */
    Blank BLANK = new Blank();

    static Value text(String text) {
        return text.isEmpty() ? ABSENT : new Text(text);
    }

    static Value count(long count) {
        return new Amount(count);
    }

    /** A share, absent for 0 of 0. */
    static Value share(long part, long whole) {
        return whole == 0 ? ABSENT : new Amount((double) part / whole);
    }
}
