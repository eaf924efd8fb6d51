package dev.hotspots.conversation;

import static dev.hotspots.conversation.InventedContact.at;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContactDetailsTests {

    private static final ContactDetails FULL =
            new ContactDetails("c1", "o1", "k1", "app", "水壶", "家电", "q1", "4", "处理中", at("2026-11-02T10:00"));
    private static final ContactDetails LATER =
            new ContactDetails("c2", "o2", "k2", "web", "茶杯", "日用", "q2", "5", "已解决", at("2026-11-03T10:00"));

    @Test
    void aLaterValueWinsInEveryField() {
        assertThat(FULL.updatedBy(LATER)).isEqualTo(LATER);
    }

    @Test
    void anEmptyValueErasesNothing() {
        assertThat(FULL.updatedBy(ContactDetails.NONE)).isEqualTo(FULL);
    }

    @Test
    void nothingKnownTakesWhatComes() {
        assertThat(ContactDetails.NONE.updatedBy(FULL)).isEqualTo(FULL);
    }

    @Test
    void fieldsAreCompletedOneByOne() {
        ContactDetails rated = new ContactDetails("", "", "", "", "", "", "", "1", "", null);
        assertThat(FULL.updatedBy(rated))
                .isEqualTo(new ContactDetails(
                        "c1", "o1", "k1", "app", "水壶", "家电", "q1", "1", "处理中", at("2026-11-02T10:00")));
    }
}
