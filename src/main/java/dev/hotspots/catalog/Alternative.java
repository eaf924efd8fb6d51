package dev.hotspots.catalog;

/** What came with an agent's refusal; NOT_APPLICABLE when nothing was refused. */
public enum Alternative implements Named {
    NOT_APPLICABLE("不涉及"),
    OFFERED("给出替代方案"),
    MISSING("未给替代方案");

    private final String zh;

    Alternative(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }

    /** In files "n/a" stands for nothing refused. */
    @Override
    public String id() {
        return this == NOT_APPLICABLE ? "n/a" : Named.super.id();
    }
}
