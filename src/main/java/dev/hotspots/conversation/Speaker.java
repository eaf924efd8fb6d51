package dev.hotspots.conversation;

/** Who wrote a message. A bot is never counted as a human response. */
public enum Speaker {
    CUSTOMER("customer"),
    AGENT("agent"),
    BOT("bot"),
    SYSTEM("system");

    private final String id;

    Speaker(String id) {
        this.id = id;
    }

    /** The word of the canonical transcript file. */
    public String id() {
        return id;
    }
}
