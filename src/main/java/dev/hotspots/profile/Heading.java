package dev.hotspots.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a column or key as compared: case, width, blanks, hyphens and underscores make no difference. */
public final class Heading {

    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}\\p{C}_-]");

    private Heading() {}

    public static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return IGNORED.matcher(plain).replaceAll("");
    }
}
