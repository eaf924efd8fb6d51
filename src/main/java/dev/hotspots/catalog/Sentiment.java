package dev.hotspots.catalog;

/** How the customer leaves, inferred from the text; never mixed with ratings. */
public enum Sentiment implements Named {
    NEG("不满"),
    NEUTRAL("中性"),
    POS("满意");

    private final String zh;

    Sentiment(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
