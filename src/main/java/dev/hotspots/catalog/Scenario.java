package dev.hotspots.catalog;

/** The topic of a contact. */
public enum Scenario implements Named {
    PRODUCT_FAULT("产品故障"),
    LOGISTICS("物流"),
    SERVICE_EXPERIENCE("服务体验"),
    RETURNS_REFUNDS("退换与退款"),
    PRICE_PROMO("价格与促销"),
    INVOICE("发票"),
    ORDER_ACCOUNT("订单与账户"),
    TELECOM_BILLING_PLAN("通信资费"),
    PRESALES("售前咨询"),
    OTHER("其他");

    private final String zh;

    Scenario(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
