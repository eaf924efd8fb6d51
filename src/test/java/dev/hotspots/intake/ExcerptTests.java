package dev.hotspots.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTests {

    @Test
    void numbersOfFiveDigitsAndMoreAreMasked() {
        assertThat(Excerpt.of("订单1234 电话13800000001 单号12345")).isEqualTo("订单1234 电话*********** 单号*****");
        assertThat(Excerpt.of("138 0000 0001, 138-0000-0001, １３８００")).isEqualTo("*************, *************, *****");
    }

    @Test
    void namesInEmailAddressesAreMasked() {
        assertThat(Excerpt.of("写信给 li.si+x@example.com 吧")).isEqualTo("写信给 ***@example.com 吧");
    }

    @Test
    void aLongTextIsCutAtEightyCharacters() {
        assertThat(Excerpt.of("😡".repeat(80))).isEqualTo("😡".repeat(80));
        assertThat(Excerpt.of("😡".repeat(81))).isEqualTo("😡".repeat(79) + "…");
    }

    @Test
    void aNumberIsNotShownBecauseItIsCut() {
        assertThat(Excerpt.of("a".repeat(76) + "13800000001")).isEqualTo("a".repeat(76) + "***…");
    }

    @Test
    void lineBreaksBecomeBlanks() {
        assertThat(Excerpt.of("\uFEFFa\r\n\tb\u0000c\n")).isEqualTo("a b c");
    }
}
