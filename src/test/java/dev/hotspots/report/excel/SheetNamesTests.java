package dev.hotspots.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetNamesTests {

    private final SheetNames names = new SheetNames();

    @Test
    void forbiddenCharactersBecomeSpaces() {
        assertThat(names.next("'退/换:货*[A]?\\B'")).isEqualTo("退 换 货  A   B");
    }

    @Test
    void aNameEndsAfterThirtyOneCharactersAndNeverInsideOne() {
        assertThat(names.next("a".repeat(30) + "😀")).isEqualTo("a".repeat(30));
    }

    @Test
    void theNumberOfARepeatedNameFitsIntoThirtyOneCharacters() {
        names.next("投".repeat(40));
        assertThat(names.next("投".repeat(40))).isEqualTo("投".repeat(27) + " (2)");
    }

    @Test
    void namesThatDifferInCaseOnlyAreTheSame() {
        names.next("CSAT");
        assertThat(names.next("csat")).isEqualTo("csat (2)");
    }

    @Test
    void aNameOfNothingAllowedIsReplaced() {
        assertThat(names.next("'?*'")).isEqualTo("工作表");
    }

    @Test
    void theNameThatExcelKeepsForItselfIsNumbered() {
        assertThat(names.next("History")).isEqualTo("History (2)");
    }
}
