package dev.hotspots.catalog;

/** Result of a guidance check for one contact. */
public enum CheckOutcome implements Named {
    PASSED("通过"),
    FAILED("未通过"),
    NOT_APPLICABLE("不适用");

    private final String zh;

    CheckOutcome(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
