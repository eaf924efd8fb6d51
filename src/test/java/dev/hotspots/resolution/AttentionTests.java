package dev.hotspots.resolution;

import static dev.hotspots.conversation.InventedContact.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.catalog.CatalogFiles;
import dev.hotspots.catalog.CatalogLoader;
import dev.hotspots.catalog.Service;
import dev.hotspots.conversation.InventedContact;
import dev.hotspots.conversation.Speaker;
import dev.hotspots.resolution.Attention.Proactive;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AttentionTests {

    private static final Service SERVICE =
            CatalogLoader.load(CatalogFiles.shipped()).service();
    private static final Resolution OPEN = new Resolution.Open(Duration.ZERO);

    private final InventedContact contact = new InventedContact("K1").customer("2026-11-02T10:00", "快递还没到");

    @Test
    void pressingAfterTheFirstMessageIsChasing() {
        contact.agent("2026-11-02T10:01", "查一下")
                .customer("2026-11-02T10:30", "还没消息吗")
                .customer("2026-11-02T10:40", "谢谢");
        assertThat(attention(OPEN).chases()).isEqualTo(1);
    }

    @Test
    void anotherPersonWhoRepliesIsAHandoff() {
        contact.says(Speaker.AGENT, "小林", "2026-11-02T10:01", "在")
                .says(Speaker.AGENT, "小林", "2026-11-02T10:02", "请说")
                .says(Speaker.AGENT, "小周", "2026-11-02T10:03", "我来处理")
                .says(Speaker.AGENT, "", "2026-11-02T10:04", "好")
                .says(Speaker.AGENT, "小林", "2026-11-02T10:05", "好");
        assertThat(attention(OPEN).handoffs()).isEqualTo(2);
    }

    @Test
    void anUnaskedMessageWithinTwoHoursIsProactive() {
        contact.agent("2026-11-02T10:01", "查一下").agent("2026-11-02T12:00", "在中转站,明天送");
        assertThat(attention(OPEN).proactive()).contains(Proactive.YES);
    }

    @Test
    void repliesAndLaterMessagesAreNot() {
        contact.agent("2026-11-02T10:01", "查一下").agent("2026-11-02T12:00:01", "在中转站,明天送");
        assertThat(attention(OPEN).proactive()).contains(Proactive.NOT_SEEN);
    }

    @Test
    void settledWithinTwoHoursNeedsNoContact() {
        Resolution settled = new Resolution.Resolved(
                at("2026-11-02T12:00"), Duration.ofHours(2), Resolution.Evidence.SURVEY, OptionalInt.of(1));
        assertThat(attention(settled).proactive()).contains(Proactive.YES);
    }

    @Test
    void beforeTwoHoursAreOverItIsNotDue() {
        InventedContact late = new InventedContact("K2").customer("2026-11-02T22:30", "快递还没到");
        assertThat(attention(late, OPEN, true).proactive()).contains(Proactive.NOT_DUE);
    }

    @Test
    void withoutTimesItIsNotMeasurableAndOtherMattersAreNotAsked() {
        InventedContact untimed = new InventedContact("K2").customer("", "快递还没到");
        assertThat(attention(untimed, OPEN, true).proactive()).contains(Proactive.NOT_MEASURABLE);
        assertThat(attention(untimed, OPEN, false).proactive()).isEmpty();
    }

    private Attention attention(Resolution resolution) {
        return attention(contact, resolution, true);
    }

    private static Attention attention(InventedContact told, Resolution resolution, boolean logistics) {
        return Attention.of(
                told.contact(),
                Turns.of(told.contact(), SERVICE.response()),
                SERVICE.settlement(),
                resolution,
                logistics,
                at("2026-11-03T00:00"));
    }
}
