package dev.hotspots.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** All numbers, names and addresses are invented. */
class TracesTests {

    private static final String[] PIECES = {
        "1",
        "13800001234",
        "0755",
        "8234567",
        "110101",
        "19900307",
        "001X",
        "６２２２",
        "2026",
        "SF",
        "-",
        " ",
        "@",
        "a",
        "zhang.san",
        "example.com",
        "我叫",
        "姓名",
        ":",
        "张",
        "三丰",
        "收件人",
        "本人",
        "联系人",
        "虚构",
        "市",
        "区",
        "县",
        "路",
        "小区",
        "花园",
        "街道",
        "88",
        "号",
        "栋",
        "单元",
        "室",
        "楼",
        "的",
        "订单",
        "。"
    };

    @Test
    void anOrdinarySentenceShowsNone() {
        Traces traces = Traces.in("退款都3天了还没到,你们人呢");
        assertThat(traces.hasDigits(2, 1)).isFalse();
        assertThat(traces.hasWideDigits()).isFalse();
        assertThat(traces.hasMailbox()).isFalse();
        assertThat(traces.hasIntroduction()).isFalse();
        assertThat(traces.hasAddress()).isFalse();
    }

    @Test
    void digitsAreCountedInBothWidthsAndInARowWithLetters() {
        Traces traces = Traces.in("单号SF１２3 45");
        assertThat(traces.hasDigits(5, 5)).isTrue();
        assertThat(traces.hasDigits(6, 5)).isFalse();
        assertThat(traces.hasDigits(5, 6)).isFalse();
        assertThat(traces.hasWideDigits()).isTrue();
    }

    @Test
    void anAddressNeedsDistrictStreetAndDoorInThisOrder() {
        assertThat(Traces.in("虚构区虚构路8号").hasAddress()).isTrue();
        assertThat(Traces.in("虚构县虚构小区3单元").hasAddress()).isTrue();
        assertThat(Traces.in("8号虚构路虚构区").hasAddress()).isFalse();
        assertThat(Traces.in("这条路的8号").hasAddress()).isFalse();
    }

    @Test
    void aMailboxNeedsSomethingOnBothSidesOfTheAtSign() {
        assertThat(Traces.in("a@example.com").hasMailbox()).isTrue();
        assertThat(Traces.in("@虚构快递 你好").hasMailbox()).isFalse();
    }

    @Test
    void noPersonalDataIsWithoutTraces() {
        Traces all = Traces.in("1380000123456789012３ a@example.com 姓名 虚构市虚构路8号");
        Random random = new Random(9);
        int masked = 0;
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = 1 + random.nextInt(9); left > 0; left--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String expected = Mask.text(text.toString(), all);
            assertThat(Mask.text(text.toString())).as("%s", text).isEqualTo(expected);
            masked += expected.contains("*") || expected.contains("[地址]") ? 1 : 0;
        }
        assertThat(masked).as("texts with personal data").isGreaterThan(5_000);
    }
}
