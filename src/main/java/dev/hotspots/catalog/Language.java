package dev.hotspots.catalog;

/** A language of transcripts for which a catalog comes with the program. */
public enum Language implements Named {
    ZH("中文"),
    EN("英文");

    private final String zh;

    Language(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
