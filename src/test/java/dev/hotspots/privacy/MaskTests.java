package dev.hotspots.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers, names and addresses are invented. */
class MaskTests {

    @ParameterizedTest
    @CsvSource({
        "我电话13800001234, 我电话138****1234",
        "13800001234请回电, 138****1234请回电",
        "打138 0000 1234, 打138****1234",
        "打138-0000-1234, 打138****1234",
        "tel13900005678, tel139****5678",
        "+8613800001234, +86****1234",
        "13800001234或13900005678, 138****1234或139****5678"
    })
    void mobileNumbersKeepTheirEnds(String text, String masked) {
        assertThat(Mask.text(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"010-62340000, 010****0000", "0755-8234567, 0755****4567", "打02062340000找我, 打0206****0000找我"})
    void landlinesKeepTheirEnds(String text, String masked) {
        assertThat(Mask.text(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "身份证110101199003070000, 身份证110***********0000",
        "身份证11010119900307001X, 身份证110***********001X",
        "身份证11010119900307001x吧, 身份证110***********001x吧"
    })
    void identityCardNumbersKeepTheirEnds(String text, String masked) {
        assertThat(Mask.text(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "卡号6222000012345678901, 卡号62****8901",
        "卡号6222000012345678, 卡号62****5678",
        "订单2026110200001234, 订单20****1234",
        "订单号3100001234, 订单号31****1234",
        "单号SF1000012345678, 单号SF10****5678",
        "单号JDVB20012345678, 单号JDVB20****5678"
    })
    void cardAndOrderNumbersKeepTheirEnds(String text, String masked) {
        assertThat(Mask.text(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "发到zhang.san@example.com, 发到z***@example.com",
        "a@example.com.cn谢谢, a***@example.com.cn谢谢",
        "123456@example.com, 1***@example.com"
    })
    void eMailNamesAreMasked(String text, String masked) {
        assertThat(Mask.text(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"浙江省杭州市西湖区假山路88号2栋301室, [地址]", "送到虚构市虚构区虚构街道12号, [地址]", "地址:虚构县虚构镇虚构村6号。谢谢, 地址:[地址]。谢谢"})
    void addressesAreMaskedWhole(String text, String masked) {
        assertThat(Mask.text(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "收件人:张三丰, 收件人:张**",
        "收货人是李四, 收货人是李**",
        "我叫王小五, 我叫王**",
        "姓名：赵六, 姓名：赵**",
        "联系人 钱七七, 联系人 钱**",
        "收件人张三丰, 收件人张**"
    })
    void namesThatAreIntroducedKeepTheFamilyName(String text, String masked) {
        assertThat(Mask.text(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "退了1280.50元",
                "一共12,800元",
                "￥99999",
                "2026-11-02 10:15:30下的单",
                "2026年11月2日",
                "20261102到货",
                "11/02 08:00-23:00",
                "第3次催了,等了72小时",
                "拨打12315投诉",
                "型号XJ-2000",
                "验证码123456",
                "7天无理由",
                "客服95500号",
                "我把水壶放在桌上"
            })
    void amountsDatesTimesAndShortNumbersStay(String text) {
        assertThat(Mask.text(text)).isEqualTo(text);
    }

    @Test
    void everyKindInOneTextIsMasked() {
        assertThat(Mask.text("我叫王小五,电话13800001234,邮箱wang@example.com,单号2026110200001234,退99元"))
                .isEqualTo("我叫王**,电话138****1234,邮箱w***@example.com,单号20****1234,退99元");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我叫王小五,电话13800001234",
                "110101199003070000",
                "卡号6222000012345678901",
                "a@example.com",
                "送到虚构市虚构区虚构街道12号"
            })
    void maskingTwiceIsMaskingOnce(String text) {
        String once = Mask.text(text);
        assertThat(Mask.text(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我要联系人工客服", "本人要求退款", "我叫你们经理来", "收件人信息填错了"})
    void ordinaryWordsAreNoNames(String text) {
        assertThat(Mask.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"卡号6222 0000 1234 5678 901", "卡号6222-0000-1234-5678"})
    void cardNumbersInGroupsAreMasked(String text) {
        assertThat(Mask.text(text)).doesNotContain("0000").doesNotContain("1234");
    }

    @Test
    void fullWidthDigitsAreMaskedAsWell() {
        assertThat(Mask.text("电话１３８００００１２３４")).doesNotContain("００００");
    }

    @ParameterizedTest
    @CsvSource({
        "13800001234, 138****234",
        "abcde, a****e",
        "K20261102000017, K202****0017",
        "abcdef, ab****ef",
        "abcd, ****",
        "a, *",
        "'', ''"
    })
    void anIdentifierKeepsItsEnds(String id, String masked) {
        assertThat(Mask.identifier(id)).isEqualTo(masked);
    }

    @Test
    void atLeastAThirdOfAnIdentifierIsHidden() {
        for (int length = 1; length < 40; length++) {
            String id = "x".repeat(length);
            long shown = Mask.identifier(id).chars().filter(c -> c == 'x').count();
            assertThat(shown).as("of %s", length).isLessThanOrEqualTo(length * 2L / 3);
        }
    }
}
