package dev.hotspots.conversation;

import static dev.hotspots.conversation.InventedContact.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactTests {

    @Test
    void aContactHasAMessage() {
        assertThatThrownBy(() -> new Contact("K1", List.of(), ContactDetails.NONE))
                .hasMessage("contact K1 without a message");
    }

    @Test
    void itOpensWithItsFirstTimedMessageAndEndsWithItsLast() {
        Contact contact = new InventedContact("K1")
                .system("", "转接")
                .customer("2026-11-02T10:00", "在吗")
                .agent("2026-11-02T10:01", "在的")
                .customer("", "好")
                .contact();
        assertThat(contact.openedAt()).contains(at("2026-11-02T10:00"));
        assertThat(contact.lastMessageAt()).contains(at("2026-11-02T10:01"));
    }

    @Test
    void withoutTimesItHasNoBeginningAndNoEnd() {
        Contact contact = new InventedContact("K1").customer("", "在吗").contact();
        assertThat(contact.openedAt()).isEmpty();
        assertThat(contact.lastMessageAt()).isEmpty();
    }

    @Test
    void itComesFromWhereItsFirstMessageStands() {
        Message first = new Message(Speaker.CUSTOMER, "", null, "在吗", "", new Origin("a.csv", 7));
        Message second = new Message(Speaker.AGENT, "", null, "在的", "", new Origin("b.csv", 3));
        Contact contact = new Contact("K1", List.of(first, second), ContactDetails.NONE);
        assertThat(contact.origin()).isEqualTo(new Origin("a.csv", 7));
    }

    @Test
    void messagesAddedToTheListLaterAreNotPartOfIt() {
        Message message = new Message(Speaker.CUSTOMER, "", null, "在吗", "", new Origin("a.csv", 7));
        List<Message> messages = new ArrayList<>(List.of(message));
        Contact contact = new Contact("K1", messages, ContactDetails.NONE);
        messages.add(message);
        assertThat(contact.messages()).hasSize(1);
    }

    @Test
    void linesAreCountedFromOne() {
        assertThatThrownBy(() -> new Origin("a.csv", 0)).hasMessage("line 0 of a.csv, expected 1 or more");
    }
}
