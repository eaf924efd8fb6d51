package dev.hotspots.catalog;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/**
 * How prompt replies are counted; platforms differ. The window is that of the question, its beginning included and its end not;
 * a limit includes itself. Unless a variant says otherwise only humans reply, a customer's closing thanks counts as a question
 * like any other message, and a last question without reply counts as not prompt.
 */
public enum ResponseVariant implements Named {
    /** Rounds answered by a human within 3 minutes / all rounds, 08:00-23:00. */
    CORE("3分钟人工响应率(按轮次,8–23点)", Unit.ROUND, 180, 8, 23, false, true),
    /** As {@link #CORE}, but a last message that only thanks or agrees asks for no reply. */
    CORE_WITHOUT_THANKS("3分钟人工响应率(按轮次,8–23点,末尾致谢不计)", Unit.ROUND, 180, 8, 23, false, false),
    /** 旺旺3分钟响应率: rounds, replies of an assisting bot count, 08:00-23:00. */
    QIANNIU("旺旺3分钟响应率(按轮次,含智能辅助,8–23点)", Unit.ROUND, 180, 8, 23, true, true),
    /** Until 2023 the window ended at midnight. */
    QIANNIU_2023("旺旺3分钟响应率(2023年口径,8–24点)", Unit.ROUND, 180, 8, 24, true, true),
    /** 飞鸽 by session: one round that was not answered in time makes the session one that was not. */
    DOUYIN_SESSIONS("飞鸽3分钟人工回复率(按会话,8–23点)", Unit.SESSION, 180, 8, 23, false, true),
    /** 飞鸽 by message: customer messages that a human replied to within 3 minutes / customer messages. */
    DOUYIN_MESSAGES("飞鸽3分钟人工回复率(按消息,8–23点)", Unit.MESSAGE, 180, 8, 23, false, true),
    /** 快手: who had to wait longer than 3 minutes once was not answered in time; a contact stands for its customer. */
    KUAISHOU("快手人工3分钟回复率(按会话,8–23点)", Unit.SESSION, 180, 8, 23, false, true),
    /** 拼多多: first reply, human or not, within 5 minutes, at any time of day. */
    PINDUODUO("拼多多5分钟回复率(首次回复,含机器人,全天)", Unit.FIRST, 300, 0, 24, true, true),
    /** 咚咚: first question answered within 30 seconds, 09:00-23:00. */
    JD("咚咚30秒应答率(首次咨询,9–23点)", Unit.FIRST, 30, 9, 23, false, true);

    /** What is counted. */
    public enum Unit {
        /** A round: customer messages up to a reply. */
        ROUND,
        /** A customer message. */
        MESSAGE,
        /** A contact, by all of its rounds in the window. */
        SESSION,
        /** A contact, by its first round. */
        FIRST
    }

    private final String zh;
    private final Unit unit;
    private final Duration limit;
    private final int fromHour;
    private final int toHour;
    private final boolean botsReply;
    private final boolean closingThanksCounts;

    ResponseVariant(
            String zh,
            Unit unit,
            int seconds,
            int fromHour,
            int toHour,
            boolean botsReply,
            boolean closingThanksCounts) {
        this.zh = zh;
        this.unit = unit;
        this.limit = Duration.ofSeconds(seconds);
        this.fromHour = fromHour;
        this.toHour = toHour;
        this.botsReply = botsReply;
        this.closingThanksCounts = closingThanksCounts;
    }

    /** The variant of a setting. */
    static Optional<ResponseVariant> named(String id) {
        return Named.find(ResponseVariant.class, id.replace('-', '_'));
    }

    @Override
    public String zh() {
        return zh;
    }

    public Unit unit() {
        return unit;
    }

    /** The longest wait that is prompt. */
    public Duration limit() {
        return limit;
    }

    public boolean botsReply() {
        return botsReply;
    }

    public boolean closingThanksCounts() {
        return closingThanksCounts;
    }

    /** Whether questions of this time of day count. */
    public boolean counts(LocalTime time) {
        return time.getHour() >= fromHour && time.getHour() < toHour;
    }
}
