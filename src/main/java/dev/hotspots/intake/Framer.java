package dev.hotspots.intake;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into records. Nothing carries over from one record to the next, so that reading may begin at any record and
 * finds the same ones behind it.
 */
sealed interface Framer extends Closeable permits RecordFramer, LineFramer {

    /** The next record, null behind the last. */
    @Nullable
    Frame next();

    /** Position in the text behind the last record and its line break. */
    long position();
}
