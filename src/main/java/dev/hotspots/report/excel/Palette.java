package dev.hotspots.report.excel;

import java.util.HexFormat;
import java.util.List;

/** The few colours of a workbook, as red-green-blue in hexadecimal. */
final class Palette {

    static final String INK = "1F2D3D";
    static final String ACCENT = "1F4E79";
    static final String QUIET = "6B7785";
    static final String LINK = "1A5FA8";
    static final String RULE = "C9D2DC";
    static final String HEADING_FILL = "DEE8F2";
    static final String CARD_FILL = "F3F6FA";
    static final String TOTAL_FILL = "F3F6FA";
    static final String INPUT_FILL = "FFF8E1";
    static final String WHITE = "FFFFFF";
    static final String GRID = "E3E8EE";

    /** Told apart in print and by readers who do not see red and green. */
    private static final List<String> SERIES = List.of("2F6DA8", "E0A030", "5FA8A0", "B5543C", "7D6B9E", "8C96A0");

    private Palette() {}

    /** The colour of a chart's series, counted from 0; repeats after six. */
    static String series(int index) {
        return SERIES.get(index % SERIES.size());
    }

    static byte[] bytes(String colour) {
        return HexFormat.of().parseHex(colour);
    }
}
