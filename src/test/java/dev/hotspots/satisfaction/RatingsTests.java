package dev.hotspots.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.catalog.CatalogFiles;
import dev.hotspots.catalog.CatalogLoader;
import dev.hotspots.catalog.Service;
import dev.hotspots.catalog.Service.Satisfaction;
import dev.hotspots.catalog.Wordings;
import dev.hotspots.conversation.InventedContact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RatingsTests {

    private static final Satisfaction SHIPPED =
            CatalogLoader.load(CatalogFiles.shipped()).service().satisfaction();
    private static final Satisfaction HUNDRED = new Satisfaction(
            List.of(new Satisfaction.Scale(Set.of("七鱼"), Map.of("100", 5, "50", 3, "1", 1))),
            Satisfaction.Base.SERVED,
            Wordings.NONE,
            5);

    @Test
    void theFirstAndTheLastRatingAreKept() {
        Ratings ratings =
                ratings(contact().system("", "客户评价为否,不满意").customer("", "补发收到了").system("", "客户评价为是,满意"), SHIPPED);
        assertThat(ratings.first()).contains(new Rating(2));
        assertThat(ratings.last()).contains(new Rating(4));
    }

    @Test
    void theColumnIsTheLastRatingWhereALineHadAnEarlierOne() {
        Ratings ratings = ratings(contact().system("", "客户评价为否,不满意").rating("5"), SHIPPED);
        assertThat(ratings.first()).contains(new Rating(2));
        assertThat(ratings.last()).contains(new Rating(5));
    }

    @Test
    void aScaleOfAChannelIsReadThereAndNowhereElse() {
        assertThat(ratings(contact().channel("七鱼").rating("100"), HUNDRED).last())
                .contains(new Rating(5));
        assertThat(ratings(contact().channel("天猫").rating("100"), HUNDRED))
                .isEqualTo(new Ratings(Optional.empty(), Optional.empty(), "100", false));
    }

    @Test
    void theThreeWordsOfACardAreLevelsOfTheFive() {
        assertThat(ratings(contact().rating("失望"), SHIPPED).last()).contains(new Rating(2));
        assertThat(ratings(contact().rating("4星"), SHIPPED).last()).contains(new Rating(4));
    }

    @Test
    void aLineThatAsksForARatingIsAnInvitation() {
        assertThat(ratings(contact().system("", "系统发送满意度调查"), SHIPPED).invited())
                .isTrue();
        assertThat(ratings(contact().agent("", "麻烦您对我的服务做个评价"), SHIPPED).invited())
                .isFalse();
        assertThat(ratings(contact().agent("", "请您对我的服务做个评价"), SHIPPED).invited())
                .isTrue();
        assertThat(ratings(contact().customer("", "系统发送满意度调查是什么"), SHIPPED).invited())
                .isFalse();
    }

    @Test
    void withoutScalesOfItsOwnADeskHasTheFiveLevels() {
        assertThat(ratings(contact().rating("3"), Service.PLAIN.satisfaction()).last())
                .contains(new Rating(3));
    }

    private static InventedContact contact() {
        return new InventedContact("K1").customer("", "漏水");
    }

    private static Ratings ratings(InventedContact contact, Satisfaction terms) {
        return Ratings.of(contact.contact(), terms);
    }
}
