package dev.hotspots.catalog;

/** Whether the matter was settled, as the text alone shows it. */
public enum Outcome implements Named {
    YES("已解决"),
    NO("未解决"),
    UNCLEAR("不明");

    private final String zh;

    Outcome(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
