package dev.hotspots.resolution;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalInt;

/** The state of a contact's matter at the as-of moment. */
public sealed interface Resolution {

    /** In a word for machines: resolved, open or not_measurable. */
    String state();

    /**
     * Settled.
     *
     * @param elapsed from the contact's first message, never negative
     * @param message index of the message that says so; empty where a column does
     */
    record Resolved(Instant at, Duration elapsed, Evidence evidence, OptionalInt message) implements Resolution {
        @Override
        public String state() {
            return "resolved";
        }

        public Resolved {
            if (elapsed.isNegative()) {
                throw new IllegalArgumentException("resolved " + elapsed + " after the contact began");
            }
        }
    }

    /**
     * Not settled yet: the time so far is a lower bound (censored), not a resolution time.
     *
     * @param age from the contact's first message to as-of
     */
    record Open(Duration age) implements Resolution {
        @Override
        public String state() {
            return "open";
        }

        public Open {
            if (age.isNegative()) {
                throw new IllegalArgumentException("open for " + age);
            }
        }
    }

    /** No statement can be made, for instance without times. */
    record NotMeasurable(Reason reason) implements Resolution {
        @Override
        public String state() {
            return "not_measurable";
        }
    }

    /** What says that a matter is settled, the strongest first. */
    enum Evidence {
        /** The export's own resolution time, or its state at the last message. */
        EXPORTED("导出字段"),
        /** A survey line in the text in which the customer confirms. */
        SURVEY("评价中确认"),
        /** The agent's settlement and the customer's acceptance in the text. */
        ACCEPTED("客户在对话中接受"),
        /** An agent's settlement that the customer let stand without another word. */
        SILENCE("处理后客户未再提出");

        private final String zh;

        Evidence(String zh) {
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

    /** Why nothing can be measured. */
    enum Reason {
        /** The export has no times, or none for the message that settled it. */
        NO_TIMES("没有时间"),
        /** The export says it was resolved before the first message: a mistake in the data, never a negative duration. */
        RESOLVED_BEFORE_OPENED("解决时间早于首条消息"),
        /** The contact begins after the as-of moment. */
        AFTER_AS_OF("会话晚于统计时点");

        private final String zh;

        Reason(String zh) {
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
