package dev.hotspots.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.catalog.Period;
import dev.hotspots.catalog.Policy;
import dev.hotspots.catalog.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTests {

    @ParameterizedTest
    @CsvSource({
        "7日内,7,day",
        "七天内,7,day",
        "满15天,15,day",
        "7个工作日,7,workday",
        "七工作日,7,workday",
        "三个月,3,month",
        "保修一年,1,year",
        "两年内,2,year",
        "48小时,48,hour",
        "满意度96.5%,96.5,percent",
        "三倍,3,multiple",
        "退一赔三,3,multiple",
        "假一赔10,10,multiple",
        "修了两次,2,times",
        "500元,500,yuan",
        "95分,95,score",
        "5万元,50000,yuan",
        "双倍,2,multiple",
        "半年内,0.5,year",
        "半个月,0.5,month",
        "两周,2,week",
        "三个自然日,3,day",
        "7-15天,15,day"
    })
    void aNumberWithItsUnitIsRead(String text, double value, String unit) {
        assertThat(quantities(text)).containsExactly(value + " " + unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024年", "10月15日", "第7日", "30分钟", "7日期间", "3年版", "拨打12315", "第一次", "大半年", "满三周岁", "星期一", "6月"})
    void datesOrdinalsAndOtherNumbersAreNone(String text) {
        assertThat(quantities(text)).isEmpty();
    }

    @Test
    void everyQuantityOfAMessageIsFound() {
        assertThat(quantities("签收7日内退货,3个工作日内退款500元")).containsExactly("7.0 day", "3.0 workday", "500.0 yuan");
    }

    @Test
    void theSpanCoversNumberAndUnit() {
        assertThat(Quantity.in("我们7 日内退", 4)).extracting(Quantity::span).containsExactly(new Span(4, 2, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "7日,7,day,true",
        "7日,7,workday,true",
        "一周,7,day,true",
        "一个月,7,day,true",
        "六个月,7,day,false",
        "半年,90,day,true",
        "7日,6,month,false",
        "180天,6,month,true",
        "半年,6,month,true",
        "3天,24,hour,true",
        "24小时,7,day,false",
        "7日,7,times,false"
    })
    void lengthsOfTimeAreComparableWhereOneCouldBeMistakenForTheOther(
            String said, double value, String unit, boolean comparable) {
        assertThat(quantity(said).comparableTo(fact(value, unit))).isEqualTo(comparable);
    }

    @ParameterizedTest
    @CsvSource({
        "7日,7,day,true",
        "七个工作日,7,day,false",
        "一周,7,day,true",
        "半年,6,month,true",
        "一年,6,month,false",
        "一个月,30,day,true",
        "半个月,15,day,true",
        "一天,24,hour,true",
        "28%,27.68,percent,true",
        "500元,500,yuan,true"
    })
    void aNumberAgreesWithAFactThatSaysTheSame(String said, double value, String unit, boolean agrees) {
        assertThat(quantity(said).agreesWith(fact(value, unit))).isEqualTo(agrees);
    }

    @Test
    void aNumberIsRightAsFarAsItWasSaid() {
        assertThat(quantity("28%").agreesWith(27.68)).isTrue();
        assertThat(quantity("27.7%").agreesWith(27.68)).isTrue();
        assertThat(quantity("27.68%").agreesWith(27.68)).isTrue();
        assertThat(quantity("27%").agreesWith(27.68)).isFalse();
        assertThat(quantity("27.6%").agreesWith(27.68)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"十分抱歉", "百分之"})
    void veryIsNoScore(String text) {
        assertThat(quantities(text)).isEmpty();
    }

    @Test
    void percentMayBeWrittenInChinese() {
        assertThat(quantities("百分之三十")).containsExactly("30.0 percent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"十月十五日", "第十五日", "十一月二十五日", "第二十次"})
    void aDateOrOrdinalInChineseNumeralsIsNone(String text) {
        assertThat(quantities(text)).isEmpty();
    }

    @Test
    void aThousandsSeparatorBelongsToTheNumber() {
        assertThat(quantities("赔偿1,000元")).containsExactly("1000.0 yuan");
    }

    @Test
    void anApproximateNumberIsNone() {
        assertThat(quantities("三五天内")).isEmpty();
    }

    private static Policy.Fact fact(double value, String unit) {
        return new Policy.Fact(
                "fact", List.of(), "text", OptionalDouble.of(value), unit, Optional.empty(), 0, true, Period.ALWAYS);
    }

    private static Quantity quantity(String text) {
        return Quantity.in(text, 0).get(0);
    }

    private static List<String> quantities(String text) {
        return Quantity.in(text, 0).stream()
                .map(quantity -> quantity.value() + " " + quantity.unit())
                .toList();
    }
}
