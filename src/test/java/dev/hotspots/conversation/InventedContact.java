package dev.hotspots.conversation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented contact, told message by message; times are Shanghai wall clock like {@code 2026-11-02T10:00}, empty for none. */
public final class InventedContact {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final String id;
    private final List<Message> messages = new ArrayList<>();
    private ContactDetails details = ContactDetails.NONE;

    public InventedContact(String id) {
        this.id = id;
    }

    public static Instant at(String wallClock) {
        return LocalDateTime.parse(wallClock).atZone(ZONE).toInstant();
    }

    public InventedContact customer(String time, String text) {
        return says(Speaker.CUSTOMER, "", time, text);
    }

    public InventedContact agent(String time, String text) {
        return says(Speaker.AGENT, "小林", time, text);
    }

    public InventedContact bot(String time, String text) {
        return says(Speaker.BOT, "", time, text);
    }

    public InventedContact system(String time, String text) {
        return says(Speaker.SYSTEM, "", time, text);
    }

    public InventedContact says(Speaker speaker, String speakerId, String time, String text) {
        Instant sentAt = time.isEmpty() ? null : at(time);
        messages.add(new Message(speaker, speakerId, sentAt, text, "", new Origin("invented.jsonl", 1)));
        return this;
    }

    public InventedContact customerId(String customerId) {
        return detailed(customerId, "", "", "", "", null);
    }

    public InventedContact channel(String channel) {
        return detailed("", channel, "", "", "", null);
    }

    public InventedContact product(String product) {
        return detailed("", "", product, "", "", null);
    }

    public InventedContact rating(String rating) {
        return detailed("", "", "", rating, "", null);
    }

    public InventedContact status(String status) {
        return detailed("", "", "", "", status, null);
    }

    public InventedContact resolvedAt(String time) {
        return detailed("", "", "", "", "", at(time));
    }

    private InventedContact detailed(
            String customerId,
            String channel,
            String product,
            String rating,
            String status,
            @Nullable Instant resolvedAt) {
        details = details.updatedBy(
                new ContactDetails(customerId, "", "", channel, product, "", "", rating, status, resolvedAt));
        return this;
    }

    public Contact contact() {
        return new Contact(id, messages, details);
    }
}
