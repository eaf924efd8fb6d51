package dev.hotspots.catalog;

/** Where a customer threatens to take the matter. */
public enum Escalation implements Named {
    REGULATOR("监管部门/12315"),
    PLATFORM("平台介入"),
    MEDIA("曝光/媒体"),
    LEGAL("起诉/律师"),
    BAD_REVIEW("差评"),
    SUPERIOR("找领导/主管");

    private final String zh;

    Escalation(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
