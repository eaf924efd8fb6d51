package dev.hotspots.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.policy.CompanyClaim.Measure;
import org.junit.jupiter.api.Test;

class CompanyClaimTests {

    @Test
    void aClaimHasItsMeasureValueAndUnit() {
        assertThat(CompanyClaim.in("这类问题平均1.5个工作日解决,满意度96%"))
                .containsExactly(
                        new CompanyClaim(Measure.HANDLING_TIME, 1.5, "workday", 1),
                        new CompanyClaim(Measure.SATISFACTION, 96, "percent", 0));
    }

    @Test
    void otherNumbersAreNoClaims() {
        assertThat(CompanyClaim.in("退货率3%,保修1年,2天后发货")).isEmpty();
    }

    @Test
    void aClaimIsRightAsFarAsItWasSaid() {
        CompanyClaim claim = CompanyClaim.in("满意度96%").get(0);
        assertThat(claim.agreesWith(95.6)).isTrue();
        assertThat(claim.agreesWith(94.9)).isFalse();
    }

    @Test
    void aClaimFlattersWhenTheMeasuredFigureIsWorse() {
        CompanyClaim satisfaction = CompanyClaim.in("满意度96%").get(0);
        assertThat(satisfaction.flatters(90)).isTrue();
        assertThat(satisfaction.flatters(98)).isFalse();
        CompanyClaim time = CompanyClaim.in("平均2天解决").get(0);
        assertThat(time.flatters(3)).isTrue();
        assertThat(time.flatters(2.3)).isFalse();
        assertThat(time.flatters(1)).isFalse();
    }

    @Test
    void aPeriodSaidIsAnotherOneThanToday() {
        assertThat(CompanyClaim.ofAnotherPeriod("2024年第一季度满意度96%")).isTrue();
        assertThat(CompanyClaim.ofAnotherPeriod("目前满意度96%")).isFalse();
    }
}
