package dev.hotspots.learned;

import dev.hotspots.catalog.Reading;
import dev.hotspots.conversation.Speaker;
import java.util.List;

/** A part of a contact whose wording is looked at by itself: the same words mean something else at the end. */
public enum Region {
    CUSTOMER("客户"),
    AGENT("客服"),
    OPENING("客户首句"),
    CLOSING("客户末句"),
    LAST_REPLY("客服末句");

    /** All regions, in order. */
    static final List<Region> ALL = List.of(values());

    private final String zh;

    Region(String zh) {
        this.zh = zh;
    }

    /** The name readers see. */
    public String zh() {
        return zh;
    }

    /** Its place in arrays by region. */
    @SuppressWarnings("EnumOrdinal")
    int place() {
        return ordinal();
    }

    /** Whether a message belongs to this region; bots' and system lines belong to none. */
    boolean holds(Reading reading, int message) {
        return switch (this) {
            case CUSTOMER -> reading.speaker(message) == Speaker.CUSTOMER;
            case AGENT -> reading.speaker(message) == Speaker.AGENT;
            case OPENING -> message == first(reading);
            case CLOSING -> message == last(reading, Speaker.CUSTOMER);
            case LAST_REPLY -> message == last(reading, Speaker.AGENT);
        };
    }

    private static int first(Reading reading) {
        int message = 0;
        while (message < reading.messages() && reading.speaker(message) != Speaker.CUSTOMER) {
            message++;
        }
        return message;
    }

    private static int last(Reading reading, Speaker speaker) {
        int message = reading.messages() - 1;
        while (message >= 0 && reading.speaker(message) != speaker) {
            message--;
        }
        return message;
    }
}
