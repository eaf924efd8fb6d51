package dev.hotspots.catalog;

/** The strongest emotion the customer shows. */
public enum Emotion implements Named {
    CALM("平静"),
    UNHAPPY("不满"),
    ANGRY("愤怒");

    private final String zh;

    Emotion(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
