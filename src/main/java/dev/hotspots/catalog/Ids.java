package dev.hotspots.catalog;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The ids of the closed lists' categories, each made once. */
final class Ids {

    private static final Map<Named, String> IDS = new ConcurrentHashMap<>();

    private Ids() {}

    static String of(Named named) {
        return IDS.computeIfAbsent(named, constant -> constant.name().toLowerCase(Locale.ROOT));
    }
}
