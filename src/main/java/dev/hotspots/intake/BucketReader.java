package dev.hotspots.intake;

import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Origin;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link BucketWriter} wrote. */
final class BucketReader implements Closeable {

    private final Path path;
    private final BlockInput in;
    private String file = "";
    private ContactDetails details = ContactDetails.NONE;
    private long rows;

    BucketReader(Path path) throws IOException {
        this.path = path;
        this.in = new BlockInput(path);
        if (in.readInt() != Spill.VERSION) {
            in.close();
            throw new IOException(path + ": not a bucket of this version");
        }
    }

    /** The next row, null behind the last. */
    @Nullable
    TranscriptRow next() throws IOException {
        try {
            int flags = in.readByte();
            if (flags == BucketWriter.END) {
                checkCount(in.readLong());
                return null;
            }
            rows++;
            return row(flags);
        } catch (EOFException e) {
            throw new IOException(path + ": cut short after %d rows".formatted(rows), e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void checkCount(long written) throws IOException {
        if (written != rows) {
            throw new IOException("%s: %d rows, expected %d".formatted(path, rows, written));
        }
    }

    private TranscriptRow row(int flags) throws IOException {
        String contactId = in.readText();
        long documentLine = in.readLong();
        file = (flags & BucketWriter.SAME_FILE) == 0 ? in.readText() : file;
        details = (flags & BucketWriter.SAME_DETAILS) == 0 ? readDetails() : details;
        int count = in.readInt();
        List<Message> messages = count == 1 ? List.of(readMessage()) : readMessages(count);
        boolean authorsByCustomer = (flags & BucketWriter.AUTHORS_BY_CUSTOMER) != 0;
        return new TranscriptRow(contactId, messages, details, file, documentLine, authorsByCustomer);
    }

    private List<Message> readMessages(int count) throws IOException {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            messages.add(readMessage());
        }
        return messages;
    }

    private Message readMessage() throws IOException {
        int flags = in.readByte();
        String speakerId = in.readText();
        String text = in.readText();
        String messageId = in.readText();
        Origin origin = new Origin(file, in.readLong());
        Instant sentAt = (flags & BucketWriter.TIMED) == 0 ? null : readTime();
        return new Message(
                Spill.SPEAKERS.get(flags & BucketWriter.SPEAKER), speakerId, sentAt, text, messageId, origin);
    }

    private ContactDetails readDetails() throws IOException {
        return new ContactDetails(
                in.readText(),
                in.readText(),
                in.readText(),
                in.readText(),
                in.readText(),
                in.readText(),
                in.readText(),
                in.readText(),
                in.readText(),
                in.readByte() == 1 ? readTime() : null);
    }

    private Instant readTime() throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }
}
