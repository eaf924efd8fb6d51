package dev.hotspots.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.conversation.InventedContact;
import org.junit.jupiter.api.Test;

class ExcerptTests {

    private static InventedContact contact() {
        return new InventedContact("E1");
    }

    @Test
    void theCustomersWordsStandInTheirOrder() {
        assertThat(Excerpt.of(contact()
                        .customer("", "在吗")
                        .agent("", "您好")
                        .customer("", "  壶底\n漏水 ")
                        .contact()))
                .isEqualTo("在吗 / 壶底 漏水");
    }

    @Test
    void personalDataIsMasked() {
        assertThat(Excerpt.of(contact().customer("", "电话13812345678").contact()))
                .isEqualTo("电话138****5678");
    }

    @Test
    void shortMessagesMakeRoomForLongOnes() {
        String matter = "漏".repeat(155);

        assertThat(Excerpt.of(contact()
                        .customer("", "你好你好")
                        .customer("", matter)
                        .customer("", "嗯")
                        .contact()))
                .isEqualTo(matter + " / 嗯 / …");
    }

    @Test
    void aMessageThatIsTooLongIsCutBetweenCharacters() {
        assertThat(Excerpt.of(contact().customer("", "漏".repeat(159) + "😡😡").contact()))
                .isEqualTo("漏".repeat(159) + "…");
    }

    @Test
    void whereTheCustomerWroteNothingThereIsNone() {
        assertThat(Excerpt.of(contact().agent("", "您好").contact())).isEmpty();
    }
}
