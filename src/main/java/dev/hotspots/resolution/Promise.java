package dev.hotspots.resolution;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A time that an agent committed to.
 *
 * @param message index of the message
 * @param words that name the time
 * @param deadline the first moment after the promised time; empty where the words name none that can be told
 * @param verdict what the contact shows of it
 */
public record Promise(int message, String words, Optional<Instant> deadline, Verdict verdict) {

    /** What a contact shows of a promise. */
    public enum Verdict {
        /** By the deadline the matter was closed, or an agent came back unasked or told of the settlement. */
        KEPT("兑现"),
        /** The deadline passed first: an agent came back only after it, or the customer had to write again. */
        BROKEN("未兑现"),
        /** The deadline lies after as-of. */
        NOT_DUE("未到期"),
        /** Nothing in the contact tells: no time, no deadline in the words, or silence. */
        NOT_OBSERVABLE("无法观察");

        private final String zh;

        Verdict(String zh) {
            this.zh = zh;
        }

        /** The word of the facts. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String zh() {
            return zh;
        }
    }
}
