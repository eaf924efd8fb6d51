package dev.hotspots.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NormalizedTextTests {

    @Test
    void fullWidthBecomesHalfWidthAndLowerCase() {
        assertThat(normalized("ＡＢc１２３，！（好）")).isEqualTo("abc123,!(好)");
    }

    @Test
    void whiteSpaceOfAnyKindIsOneBlank() {
        assertThat(normalized("退\t \u3000\u00a0\n款")).isEqualTo("退 款");
    }

    @Test
    void aCharacterStandsAtMostThreeTimesInARow() {
        assertThat(normalized("快快快快快点！！！！！哈")).isEqualTo("快快快点!!!哈");
    }

    @Test
    void fullAndHalfWidthMarksAreOneRun() {
        assertThat(normalized("啊!！!！")).isEqualTo("啊!!!");
    }

    @Test
    void digitsAndLatinLettersAreNeverCut() {
        assertThat(normalized("10000000元 AAAAA")).isEqualTo("10000000元 aaaaa");
    }

    @Test
    void emojiStayWhole() {
        assertThat(normalized("😡😡😡😡😡")).isEqualTo("😡😡😡😡😡");
    }

    @Test
    void aQuoteIsWhatWasWritten() {
        assertThat(quote("我要ＴＯＵ诉！", "tou诉")).isEqualTo("ＴＯＵ诉");
    }

    @Test
    void aQuoteHoldsTheRepeatsThatWereCut() {
        assertThat(quote("快快快快快退款", "快快快退")).isEqualTo("快快快快快退");
    }

    @Test
    void repeatsCutAtTheEndBelongToTheQuote() {
        assertThat(quote("退款啊啊啊啊啊", "款啊啊啊")).isEqualTo("款啊啊啊啊啊");
    }

    @Test
    void aQuoteAfterEmojiAndCutRepeatsStartsAtItsWord() {
        assertThat(quote("😡😡。。。。。。  　退款！", "退款")).isEqualTo("退款");
    }

    @Test
    void traditionalCharactersAreReadAsSimplified() {
        assertThat(normalized("退款還沒到賬,質量太差")).isEqualTo("退款还没到账,质量太差");
        assertThat(quote("我要退貨", "退货")).isEqualTo("退貨");
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        assertThat(normalized("\uFEFF退\u200B款❤\uFE0F了")).isEqualTo("退款❤了");
        assertThat(quote("退\u200B款了", "退款")).isEqualTo("退\u200B款");
    }

    @Test
    void anEmojiHasNoSkinTone() {
        assertThat(normalized("👍🏻好👎🏿")).isEqualTo("👍好👎");
    }

    @Test
    void ofAnAddressOnTheWebTheSiteIsLeft() {
        assertThat(normalized("看下 https://shop.example.com/a/fan-hui.html?id=12315&x=投诉电话"))
                .isEqualTo("看下 https://shop.example.com投诉电话");
        assertThat(quote("http://shop.example.com/1.html 坏了", "shop.example.com"))
                .isEqualTo("shop.example.com/1.html");
    }

    @Test
    void aSlashOutsideAnAddressStays() {
        assertThat(normalized("退/换 1/2 http:// a/b ?")).isEqualTo("退/换 1/2 http:// a/b ?");
    }

    @Test
    void anEmptyTextStaysEmpty() {
        assertThat(NormalizedText.of("").text()).isEmpty();
        assertThat(NormalizedText.of("").written(0, 0)).isEmpty();
    }

    @Test
    void normalizingTwiceChangesNothing() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            String once = normalized(randomText(random));
            assertThat(normalized(once)).isEqualTo(once);
        }
    }

    @Test
    void apostrophesOfAnyMakeAreStraight() {
        assertThat(normalized("Don’t won‘t can´t isn`t wasnʼt")).isEqualTo("don't won't can't isn't wasn't");
    }

    @Test
    void theQuotesOfTwoHalvesAreTheWholeText() {
        Random random = new Random(12);
        for (int i = 0; i < 2_000; i++) {
            String written = randomText(random);
            NormalizedText text = NormalizedText.of(written);
            if (text.text().isEmpty()) {
                continue;
            }
            int middle = random.nextInt(text.text().length() + 1);
            assertThat(text.written(0, middle)
                            + text.written(middle, text.text().length()))
                    .isEqualTo(written);
        }
    }

    private static String normalized(String written) {
        return NormalizedText.of(written).text();
    }

    private static String quote(String written, String stretch) {
        NormalizedText text = NormalizedText.of(written);
        int begin = text.text().indexOf(stretch);
        assertThat(begin).as("'%s' in '%s'", stretch, text.text()).isNotNegative();
        return text.written(begin, begin + stretch.length());
    }

    private static String randomText(Random random) {
        String[] pieces = {
            "退", "款", "！", "!", " ", "　", "Ａ", "a", "1", "😡", "。", "哈哈", "👍🏻", "\u200B", "賬", "http://a.cn/b?c ", "/"
        };
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(20); left > 0; left--) {
            text.append(pieces[random.nextInt(pieces.length)].repeat(1 + random.nextInt(5)));
        }
        return text.toString();
    }
}
