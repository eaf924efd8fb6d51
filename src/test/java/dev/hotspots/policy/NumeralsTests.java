package dev.hotspots.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTests {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    @ParameterizedTest
    @CsvSource({
        "零,0",
        "一,1",
        "两,2",
        "十,10",
        "十五,15",
        "二十,20",
        "五十五,55",
        "一百,100",
        "一百零八,108",
        "一百一十,110",
        "一百四十八,148",
        "两百,200",
        "一千零五,1005",
        "九千九百九十九,9999",
        "7,7",
        "148,148",
        "007,7"
    })
    void chineseAndArabicNumbersAreRead(String text, int value) {
        assertThat(Numerals.parse(text)).isEqualTo(OptionalInt.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "七天", "x", "-7", "7.5", "一万", "123456789"})
    void whatIsNoNumberBelowTenThousandIsEmpty(String text) {
        assertThat(Numerals.parse(text)).isEmpty();
    }

    @Test
    void everyNumberBelowTenThousandIsReadAsItIsSpoken() {
        for (int value = 1; value < 10_000; value++) {
            assertThat(Numerals.parse(spoken(value))).as(spoken(value)).hasValue(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"三五", "七八", "一四八"})
    void digitsInARowAreNoNumber(String text) {
        assertThat(Numerals.parse(text)).isEmpty();
    }

    private static String spoken(int value) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        int rest = value;
        for (int unit = 1_000; unit >= 1; unit /= 10) {
            int digit = rest / unit;
            rest %= unit;
            if (digit == 0) {
                gap = text.length() > 0;
                continue;
            }
            text.append(gap ? "零" : "").append(DIGITS[digit]).append(unitName(unit));
            gap = false;
        }
        return text.toString();
    }

    private static String unitName(int unit) {
        return switch (unit) {
            case 1_000 -> "千";
            case 100 -> "百";
            case 10 -> "十";
            default -> "";
        };
    }
}
