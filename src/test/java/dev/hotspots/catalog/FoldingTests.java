package dev.hotspots.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;

class FoldingTests {

    private static final char FIRST = 0x4E00;
    private static final char LAST = 0x9FFF;

    /** The library takes seconds to start, so the program carries a table and this test holds the two together. */
    @Test
    void traditionalCharactersBecomeTheSimplifiedOnesOfUnicode() {
        Transliterator unicode = Transliterator.getInstance("Traditional-Simplified");
        for (char c = FIRST; c <= LAST; c++) {
            String simplified = unicode.transliterate(String.valueOf(c));
            char expected = simplified.length() == 1 ? simplified.charAt(0) : c;
            assertThat(Folding.of(c)).as("%s", c).isEqualTo(expected);
        }
    }
}
