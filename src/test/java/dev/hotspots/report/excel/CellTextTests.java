package dev.hotspots.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTests {

    @Test
    void usualTextStaysAsItIs() {
        assertThat(CellText.of("退款\t第二次\n催促😀")).isEqualTo("退款\t第二次\n催促😀");
    }

    @Test
    void textThatLooksLikeAnEscapeIsEscaped() {
        assertThat(CellText.of("_x0041_ _x00e9_ _xyz_")).isEqualTo("_x005F_x0041_ _x005F_x00e9_ _xyz_");
    }

    @Test
    void textOfTheGreatestLengthIsNotCut() {
        String text = "字".repeat(CellText.LONGEST);
        assertThat(CellText.of(text)).isEqualTo(text);
    }

    @Test
    void longTextIsCutBetweenCharactersWithAMark() {
        // The mark is six characters, so the last of these emoji would end one character too far.
        String text = "a" + "😀".repeat(CellText.LONGEST);
        String cut = CellText.of(text);
        assertThat(cut).startsWith("a😀").endsWith("😀…(已截断)").hasSizeLessThanOrEqualTo(CellText.LONGEST);
        assertThat(cut.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    @Test
    void textThatOnlyEscapesMakeTooLongIsCutToo() {
        assertThat(CellText.of("_x0041_".repeat(4_600)))
                .hasSize(CellText.LONGEST)
                .endsWith(CellText.CUT);
    }

    @Test
    void halvesOfCharactersBecomeReplacementCharacters() {
        assertThat(CellText.of("\uDE00a\uD83D")).isEqualTo("\uFFFDa\uFFFD");
    }
}
