package dev.hotspots.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.ContactType;
import dev.hotspots.catalog.Emotion;
import dev.hotspots.catalog.Escalation;
import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.Scenario;
import dev.hotspots.catalog.SmallCatalog;
import dev.hotspots.catalog.SubIssue;
import dev.hotspots.catalog.Talk;
import dev.hotspots.catalog.Tally;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CategoriesTests {

    @TempDir
    Path directory;

    @Test
    void aComplaintHasTwoPoints() {
        assertThat(categories("complaint: 2").complaint()).isTrue();
        assertThat(categories("complaint: 1.9").complaint()).isFalse();
    }

    @Test
    void whatIsNoComplaintHasNoNature() {
        Categories categories = categories("complaint: 1, nature.quality: 4, sub_issue.fault: 3");
        assertThat(categories.nature()).isEmpty();
        assertThat(categories.secondaryNatures()).isEmpty();
        assertThat(categories.subIssue()).isEmpty();
    }

    @Test
    void aComplaintWithoutPointsForANatureIsOther() {
        assertThat(categories("complaint: 3").nature()).contains(Nature.OTHER);
        assertThat(categories("complaint: 3, nature.quality: -1").nature()).contains(Nature.OTHER);
    }

    @Test
    void theNatureWithMostPointsIsPrimary() {
        assertThat(categories("complaint: 3, nature.quality: 2, nature.contract: 3")
                        .nature())
                .contains(Nature.CONTRACT);
    }

    @Test
    void aSubIssueSpeaksForItsNature() {
        Categories categories = categories("complaint: 3, nature.contract: 2, nature.quality: 1, sub_issue.fault: 2");
        assertThat(categories.nature()).contains(Nature.QUALITY);
        assertThat(categories.subIssue()).map(SubIssue::id).contains("fault");
    }

    @Test
    void theSubIssueIsTheStrongestOfThePrimaryNature() {
        Categories categories = categories(
                "complaint: 3, nature.quality: 9, sub_issue.fault: 1, sub_issue.crack: 2, sub_issue.slow: 5");
        assertThat(categories.subIssue()).map(SubIssue::id).contains("crack");
    }

    @Test
    void withoutWordsForASubIssueOfThePrimaryNatureThereIsNone() {
        assertThat(categories("complaint: 3, nature.quality: 9, sub_issue.slow: 2")
                        .subIssue())
                .isEmpty();
    }

    @Test
    void aTieOfNaturesGoesToTheMoreSpecific() {
        assertThat(categories("complaint: 3, nature.after_sales: 3, nature.safety: 3, nature.quality: 3")
                        .nature())
                .contains(Nature.SAFETY);
    }

    @Test
    void otherNaturesWithTwoPointsAreSecondaryStrongestFirst() {
        assertThat(categories("complaint: 3, nature.quality: 5, nature.price: 2, nature.contract: 3,"
                                + " nature.metrology: 1.9")
                        .secondaryNatures())
                .containsExactly(Nature.CONTRACT, Nature.PRICE);
    }

    @Test
    void theContactTypeWithMostPointsWins() {
        assertThat(categories("contact_type.after_sales: 1, contact_type.suggestion: 2")
                        .contactType())
                .isEqualTo(ContactType.SUGGESTION);
    }

    @Test
    void withoutPointsAContactIsAnInquiryOnAnotherTopic() {
        Categories categories = categories("safety: 0");
        assertThat(categories.contactType()).isEqualTo(ContactType.INQUIRY);
        assertThat(categories.scenario()).isEqualTo(Scenario.OTHER);
        assertThat(categories.emotion()).isEqualTo(Emotion.CALM);
        assertThat(categories.escalations()).isEmpty();
        assertThat(categories.goodsCategory()).isEmpty();
        assertThat(categories.safety()).isFalse();
        assertThat(categories.attitude()).isFalse();
        assertThat(categories.review()).isFalse();
    }

    @Test
    void negativePointsNeverWin() {
        assertThat(categories("scenario.other: -3, scenario.logistics: -1").scenario())
                .isEqualTo(Scenario.OTHER);
    }

    @Test
    void angerNeedsTwoPointsOfItsOwn() {
        assertThat(categories("emotion.angry: 2").emotion()).isEqualTo(Emotion.ANGRY);
        assertThat(categories("emotion.angry: 1, emotion.unhappy: 4").emotion()).isEqualTo(Emotion.UNHAPPY);
    }

    @Test
    void unhappinessAndAngerAddUpToUnhappy() {
        assertThat(categories("emotion.angry: 1, emotion.unhappy: 1").emotion()).isEqualTo(Emotion.UNHAPPY);
        assertThat(categories("emotion.unhappy: 1.5").emotion()).isEqualTo(Emotion.CALM);
    }

    @Test
    void everyThreatWithOnePointIsKept() {
        assertThat(categories("escalation.superior: 1, escalation.regulator: 2, escalation.media: 0.5")
                        .escalations())
                .containsExactly(Escalation.REGULATOR, Escalation.SUPERIOR);
    }

    @Test
    void safetyAndAttitudeNeedOnePoint() {
        Categories categories = categories("safety: 1, attitude: 0.9");
        assertThat(categories.safety()).isTrue();
        assertThat(categories.attitude()).isFalse();
    }

    @Test
    void theGoodsCategoryWithMostPointsWinsAndATieGoesToTheAlphabet() {
        assertThat(categories("category.kettle: 1, category.fan: 2").goodsCategory())
                .isEqualTo("fan");
        assertThat(categories("category.kettle: 2, category.fan: 2").goodsCategory())
                .isEqualTo("fan");
        assertThat(categories("category.kettle: -1").goodsCategory()).isEmpty();
    }

    @Test
    void aComplaintJustOverTheLineIsReviewed() {
        assertThat(categories("complaint: 2.9, nature.quality: 4").review()).isTrue();
        assertThat(categories("complaint: 3, nature.quality: 4").review()).isFalse();
    }

    @Test
    void aContactJustUnderTheLineIsReviewed() {
        assertThat(categories("complaint: 1.5").review()).isTrue();
        assertThat(categories("complaint: 1").review()).isFalse();
    }

    @Test
    void naturesThatAreCloseAreReviewed() {
        assertThat(categories("complaint: 4, nature.quality: 4, nature.contract: 3.5")
                        .review())
                .isTrue();
        assertThat(categories("complaint: 4, nature.quality: 4, nature.contract: 3")
                        .review())
                .isFalse();
    }

    @Test
    void theMarginIsThatOfTheCloserDecision() {
        assertThat(categories("complaint: 2.5, nature.quality: 4").margin()).isEqualTo(0.5);
        assertThat(categories("complaint: 6, nature.quality: 4, nature.contract: 3.75")
                        .margin())
                .isEqualTo(0.25);
        assertThat(categories("complaint: 1.25").margin()).isEqualTo(0.75);
    }

    private Categories categories(String scores) {
        Catalog catalog = SmallCatalog.of(directory, """
                sub_issues:
                  - {id: fault, nature: quality, zh: 故障, en: Fault}
                  - {id: crack, nature: quality, zh: 开裂, en: Crack}
                  - {id: slow, nature: after_sales, zh: 拖延, en: Slow}
                rules:
                  - {id: r, about: 例, scores: {%s}, when: {customer: [在吗]}}
                """.formatted(scores));
        return Categories.of(Tally.of(catalog.ruleBook().fired(catalog.read(Talk.of("客:在吗")))), catalog);
    }
}
