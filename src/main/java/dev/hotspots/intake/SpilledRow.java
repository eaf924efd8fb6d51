package dev.hotspots.intake;

import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Origin;
import dev.hotspots.conversation.Speaker;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row's form in a spill file. */
final class SpilledRow {

    private static final Speaker[] SPEAKERS = Speaker.values();

    private SpilledRow() {}

    static void write(TranscriptRow row, DataOutputStream out) throws IOException {
        Message message = row.message();
        ContactDetails details = row.details();
        text(out, row.contactId());
        text(out, message.speaker().id());
        text(out, message.speakerId());
        instant(out, message.sentAt());
        text(out, message.text());
        text(out, message.messageId());
        text(out, message.origin().file());
        out.writeLong(message.origin().line());
        text(out, details.customerId());
        text(out, details.orderId());
        text(out, details.caseId());
        text(out, details.channel());
        text(out, details.product());
        text(out, details.category());
        text(out, details.queue());
        text(out, details.rating());
        text(out, details.status());
        instant(out, details.resolvedAt());
    }

    static TranscriptRow read(DataInputStream in) throws IOException {
        String contactId = text(in);
        Speaker speaker = speaker(text(in));
        String speakerId = text(in);
        Instant sentAt = instant(in);
        String text = text(in);
        String messageId = text(in);
        Origin origin = new Origin(text(in), in.readLong());
        ContactDetails details = new ContactDetails(
                text(in), text(in), text(in), text(in), text(in), text(in), text(in), text(in), text(in), instant(in));
        return new TranscriptRow(contactId, new Message(speaker, speakerId, sentAt, text, messageId, origin), details);
    }

    private static Speaker speaker(String id) throws IOException {
        for (Speaker speaker : SPEAKERS) {
            if (speaker.id().equals(id)) {
                return speaker;
            }
        }
        throw new IOException("spill file is damaged: speaker '" + id + "'");
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length == 0 ? "" : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static void instant(DataOutputStream out, @Nullable Instant instant) throws IOException {
        out.writeLong(instant == null ? Long.MIN_VALUE : instant.toEpochMilli());
    }

    private static @Nullable Instant instant(DataInputStream in) throws IOException {
        long millis = in.readLong();
        return millis == Long.MIN_VALUE ? null : Instant.ofEpochMilli(millis);
    }
}
