package dev.hotspots.facts;

import dev.hotspots.privacy.Mask;
import dev.hotspots.resolution.Promise;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A promise as stored: message counted from 1, its words masked. */
record PromiseRow(int message, String words, @Nullable String deadline, String verdict) {

    static PromiseRow of(Promise promise) {
        return new PromiseRow(
                promise.message() + 1,
                Mask.text(promise.words()),
                promise.deadline().map(Instant::toString).orElse(null),
                promise.verdict().id());
    }
}
