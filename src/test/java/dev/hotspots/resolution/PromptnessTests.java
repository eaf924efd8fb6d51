package dev.hotspots.resolution;

import static dev.hotspots.conversation.InventedContact.ZONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotspots.catalog.ResponseVariant;
import dev.hotspots.catalog.Service;
import dev.hotspots.catalog.Wordings;
import dev.hotspots.conversation.InventedContact;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same conversation as the platforms count it, each figure worked out by hand. */
class PromptnessTests {

    /**
     * To humans: asked 10:01 and 10:02, answered after 200 s; asked 10:10, answered at once; asked 22:59:59, answered after 180
     * s; asked 23:30, answered after 2 s; thanks at 23:40 without answer.
     */
    private static InventedContact talk() {
        return new InventedContact("K1")
                .customer("2026-11-02T10:00:00", "漏水")
                .bot("2026-11-02T10:00:01", "请选择")
                .customer("2026-11-02T10:01:00", "找人")
                .customer("2026-11-02T10:02:00", "人呢")
                .agent("2026-11-02T10:04:20", "在")
                .customer("2026-11-02T10:10:00", "换新吗")
                .agent("2026-11-02T10:10:00", "换")
                .customer("2026-11-02T22:59:59", "寄了吗")
                .agent("2026-11-02T23:02:59", "寄了")
                .customer("2026-11-02T23:30:00", "单号")
                .agent("2026-11-02T23:30:02", "1234")
                .customer("2026-11-02T23:40:00", "好的谢谢");
    }

    @ParameterizedTest(name = "{0}: {1} questions, {2} prompt")
    @CsvSource({
        "CORE,                3, 2",
        "CORE_WITHOUT_THANKS, 3, 2",
        "QIANNIU,             4, 3",
        "QIANNIU_2023,        6, 4",
        "DOUYIN_SESSIONS,     1, 0",
        "DOUYIN_MESSAGES,     4, 3",
        "KUAISHOU,            1, 0",
        "PINDUODUO,           1, 1",
        "JD,                  1, 0"
    })
    void everyVariantCountsItsOwnWay(ResponseVariant variant, int questions, int prompt) {
        assertThat(promptness(variant, talk())).isEqualTo(new Promptness(variant, questions, prompt));
    }

    @Test
    void aClosingThanksInTheWindowIsAnUnansweredRoundUnlessTheVariantLeavesItOut() {
        InventedContact contact = new InventedContact("K1")
                .customer("2026-11-02T10:00", "在吗")
                .agent("2026-11-02T10:01", "在")
                .customer("2026-11-02T10:02", "好的谢谢");
        assertThat(promptness(ResponseVariant.CORE, contact).questions()).isEqualTo(2);
        assertThat(promptness(ResponseVariant.CORE_WITHOUT_THANKS, contact).questions())
                .isEqualTo(1);
        assertThat(promptness(ResponseVariant.CORE_WITHOUT_THANKS, contact.customer("2026-11-02T10:03", "退款呢"))
                        .questions())
                .isEqualTo(2);
    }

    @Test
    void aCustomerWhomNobodyAnsweredCountsAgainstTheDesk() {
        InventedContact contact = new InventedContact("K1").customer("2026-11-02T10:00", "在吗");
        for (ResponseVariant variant : ResponseVariant.values()) {
            assertThat(promptness(variant, contact)).as(variant.id()).isEqualTo(new Promptness(variant, 1, 0));
        }
    }

    @Test
    void aBotAloneKeepsNobodyWaitingForAHuman() {
        InventedContact contact = new InventedContact("K1")
                .customer("2026-11-02T10:00:00", "几点关门")
                .bot("2026-11-02T10:00:01", "九点");
        assertThat(promptness(ResponseVariant.CORE, contact).questions()).isZero();
        assertThat(promptness(ResponseVariant.DOUYIN_SESSIONS, contact).questions())
                .isZero();
        assertThat(promptness(ResponseVariant.QIANNIU, contact))
                .isEqualTo(new Promptness(ResponseVariant.QIANNIU, 1, 1));
    }

    @Test
    void withoutTimesNothingIsCounted() {
        InventedContact contact = new InventedContact("K1").customer("", "在吗").agent("", "在");
        for (ResponseVariant variant : ResponseVariant.values()) {
            assertThat(promptness(variant, contact).questions())
                    .as(variant.id())
                    .isZero();
        }
    }

    @Test
    void onlyAPartOfTheQuestionsIsPrompt() {
        assertThatThrownBy(() -> new Promptness(ResponseVariant.CORE, 1, 2))
                .hasMessage("2 of 1 questions, expected a part of them");
    }

    private static Promptness promptness(ResponseVariant variant, InventedContact contact) {
        Service.Response terms = new Service.Response(
                variant,
                Wordings.NONE,
                Wordings.NONE,
                Duration.ofSeconds(1),
                Wordings.NONE,
                Wordings.NONE,
                Wordings.of("^(?:好的|谢谢)+$"));
        return Promptness.of(Turns.of(contact.contact(), terms), terms, ZONE);
    }
}
