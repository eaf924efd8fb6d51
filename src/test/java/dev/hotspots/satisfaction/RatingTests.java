package dev.hotspots.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotspots.catalog.Service;
import dev.hotspots.conversation.InventedContact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingTests {

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,3", "4,4", "5,5", "5.0,5", "' 4 ',4"})
    void digitsOfTheColumnAreLevels(String exported, int level) {
        assertThat(Ratings.of(rated(exported).contact(), Service.PLAIN.satisfaction())
                        .last())
                .contains(new Rating(level));
    }

    @ParameterizedTest
    @CsvSource({"非常满意,5", "很满意,5", "满意,4", "一般,3", "不满意,2", "很不满意,1", "非常不满意,1"})
    void wordsOfTheColumnAreLevels(String exported, int level) {
        assertThat(Ratings.of(rated(exported).contact(), Service.PLAIN.satisfaction())
                        .last())
                .contains(new Rating(level));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "10", "4.5", "-1", "好评", "100%", "满意度"})
    void anUnknownScaleIsNoRating(String exported) {
        assertThat(Ratings.of(rated(exported).contact(), Service.PLAIN.satisfaction())
                        .last())
                .isEmpty();
    }

    @Test
    void withoutColumnAndSurveyLineThereIsNoRating() {
        assertThat(Ratings.of(rated("").contact(), Service.PLAIN.satisfaction()).last())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "客户评价为是,非常满意|5",
                "客户评价为是,很满意|5",
                "客户评价为是,满意|4",
                "客户评价为是，一般|3",
                "客户评价为否,不满意|2",
                "客户评价为否,很不满意|1",
                "客户评价为否，非常不满意|1",
                "客户评价为满意|4",
                "客户评价为:不满意|2"
            })
    void aSurveyLineIsRead(String line, int level) {
        assertThat(Ratings.of(rated("").system("", line).contact(), Service.PLAIN.satisfaction())
                        .last())
                .contains(new Rating(level));
    }

    @Test
    void aSurveyLineWithoutALevelIsNoRating() {
        assertThat(Ratings.of(rated("").system("", "客户评价为是").contact(), Service.PLAIN.satisfaction())
                        .last())
                .isEmpty();
    }

    @Test
    void theLastSurveyLineWins() {
        InventedContact contact =
                rated("").system("", "客户评价为否,不满意").customer("", "补发收到了").system("", "客户评价为是,满意");
        assertThat(Ratings.of(contact.contact(), Service.PLAIN.satisfaction()).last())
                .contains(new Rating(4));
    }

    @Test
    void theColumnWinsOverTheSurveyLine() {
        assertThat(Ratings.of(rated("2").system("", "客户评价为是,非常满意").contact(), Service.PLAIN.satisfaction())
                        .last())
                .contains(new Rating(2));
    }

    @Test
    void aColumnOnAnUnknownScaleIsNotReplacedByTheSurveyLine() {
        assertThat(Ratings.of(rated("10").system("", "客户评价为是,非常满意").contact(), Service.PLAIN.satisfaction())
                        .last())
                .isEmpty();
    }

    @Test
    void onlySystemLinesAreSurveyLines() {
        InventedContact contact = rated("").customer("", "评价为是,非常满意").agent("", "评价为是,非常满意");
        assertThat(Ratings.of(contact.contact(), Service.PLAIN.satisfaction()).last())
                .isEmpty();
    }

    @Test
    void satisfiedAreTheTopTwoLevels() {
        assertThat(new Rating(3).satisfied()).isFalse();
        assertThat(new Rating(4).satisfied()).isTrue();
        assertThat(new Rating(5).satisfied()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void aLevelOutsideTheScaleDoesNotConstruct(int level) {
        assertThatThrownBy(() -> new Rating(level))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rating " + level + ", expected 1 to 5");
    }

    private static InventedContact rated(String rating) {
        return new InventedContact("K1").customer("", "收到了").rating(rating);
    }
}
