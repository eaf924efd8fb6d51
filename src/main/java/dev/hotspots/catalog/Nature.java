package dev.hotspots.catalog;

/**
 * The China Consumers Association's natures of a complaint (投诉性质); a complaint has exactly one. The order is the one
 * in which ties are broken: what is specific or dangerous before what is general.
 */
public enum Nature implements Named {
    SAFETY("安全"),
    COUNTERFEIT("假冒"),
    PERSONALITY_RIGHTS("人格权益"),
    METROLOGY("计量"),
    PRICE("价格"),
    FALSE_ADVERTISING("虚假宣传"),
    QUALITY("质量"),
    CONTRACT("合同"),
    AFTER_SALES("售后服务"),
    OTHER("其他");

    private final String zh;

    Nature(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
