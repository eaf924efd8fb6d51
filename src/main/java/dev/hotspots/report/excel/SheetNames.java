package dev.hotspots.report.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of the tabs: at most 31 characters, without what spreadsheets forbid, unique whatever the case. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final Pattern FORBIDDEN = Pattern.compile("[:\\\\/?*\\[\\]\\t\\n]");
    private static final Pattern OUTER_QUOTES = Pattern.compile("^['\\s]+|['\\s]+$");
    private static final String NAMELESS = "工作表";

    private final Set<String> taken = new HashSet<>();

    /** "History" is reserved by Excel for its change log. */
    SheetNames() {
        taken.add("history");
    }

    /** The wished name where it is free and allowed, else the nearest one that is. */
    String next(String wished) {
        String clean = FORBIDDEN.matcher(CellText.plain(wished)).replaceAll(" ");
        String base = trimmed(CellText.cut(trimmed(clean), LONGEST));
        String name = base.isEmpty() ? NAMELESS : base;
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            String suffix = " (" + n + ")";
            name = CellText.cut(base.isEmpty() ? NAMELESS : base, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String trimmed(String name) {
        return OUTER_QUOTES.matcher(name).replaceAll("");
    }
}
