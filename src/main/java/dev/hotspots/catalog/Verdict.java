package dev.hotspots.catalog;

/** Whether a citation is right on the day of the message. */
public enum Verdict implements Named {
    CORRECT("正确"),
    OUTDATED_DATA("数据过时"),
    WRONG_FACT("事实错误"),
    WRONG_TITLE("名称/发布机关/年份错误"),
    WRONG_ARTICLE("条款错误"),
    SUPERSEDED("已废止或被替代"),
    NOT_YET_IN_FORCE("尚未施行"),
    MISAPPLIED("适用错误"),
    UNKNOWN_POLICY("未知政策"),
    VAGUE("笼统引用"),
    UNVERIFIABLE("无法核实");

    private final String zh;

    Verdict(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
