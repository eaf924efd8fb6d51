package dev.hotspots.catalog;

/** What a customer came for; the main purpose where there are several. */
public enum ContactType implements Named {
    INQUIRY("咨询"),
    AFTER_SALES("售后"),
    COMPLAINT("投诉"),
    SUGGESTION("建议"),
    OTHER("其他");

    private final String zh;

    ContactType(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
