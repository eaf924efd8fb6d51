package dev.hotspots.profile;

import java.text.Normalizer;
import java.util.Locale;

/** The name of a column or key as compared: case, width, blanks, hyphens and underscores make no difference. */
public final class Heading {

    private Heading() {}

    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{C}_-]", "");
    }
}
