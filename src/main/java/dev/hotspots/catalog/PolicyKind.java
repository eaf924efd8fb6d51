package dev.hotspots.catalog;

/** What kind of source an agent leans on. */
public enum PolicyKind implements Named {
    LAW("法律"),
    REGULATION("行政法规"),
    RULE("部门规章"),
    JUDICIAL_INTERPRETATION("司法解释"),
    STANDARD("标准"),
    PLATFORM_RULE("平台规则"),
    STATISTIC("统计数据"),
    COMPANY_DATA("商家数据");

    private final String zh;

    PolicyKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
