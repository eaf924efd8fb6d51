package dev.hotspots.catalog;

/** How an agent apologised: specific names what went wrong. */
public enum Apology implements Named {
    NONE("无"),
    GENERIC("笼统"),
    SPECIFIC("具体");

    private final String zh;

    Apology(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
