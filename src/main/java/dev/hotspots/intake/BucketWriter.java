package dev.hotspots.intake;

import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of one bucket. A row begins with a byte that says what is left out: file and details are left out when they are
 * those of the row before. A message begins with a byte that says who speaks and whether there is a time. The last byte is
 * {@link #END}, then the number of rows, so that a file cut short is noticed.
 */
final class BucketWriter implements Closeable {

    static final int SAME_FILE = 0x01;
    static final int SAME_DETAILS = 0x02;
    static final int AUTHORS_BY_CUSTOMER = 0x04;
    static final int SPEAKER = 0x03;
    static final int TIMED = 0x04;
    static final int END = 0xFF;

    private final BlockOutput out;
    private String file = "";
    private ContactDetails details = ContactDetails.NONE;
    private long rows;

    BucketWriter(Path path) throws IOException {
        out = new BlockOutput(path);
        out.writeInt(Spill.VERSION);
    }

    void write(TranscriptRow row) throws IOException {
        boolean sameFile = row.file().equals(file);
        boolean sameDetails = row.details().equals(details);
        out.writeByte((sameFile ? SAME_FILE : 0)
                | (sameDetails ? SAME_DETAILS : 0)
                | (row.authorsByCustomer() ? AUTHORS_BY_CUSTOMER : 0));
        out.writeText(row.contactId());
        out.writeLong(row.documentLine());
        if (!sameFile) {
            file = row.file();
            out.writeText(file);
        }
        if (!sameDetails) {
            details = row.details();
            writeDetails();
        }
        out.writeInt(row.messages().size());
        for (Message message : row.messages()) {
            writeMessage(message);
        }
        rows++;
    }

    /** Ends the file; without it, it is cut short. */
    void finish() throws IOException {
        out.writeByte(END);
        out.writeLong(rows);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void writeMessage(Message message) throws IOException {
        out.writeByte(Spill.SPEAKERS.indexOf(message.speaker()) | (message.sentAt() == null ? 0 : TIMED));
        out.writeText(message.speakerId());
        out.writeText(message.text());
        out.writeText(message.messageId());
        out.writeLong(message.origin().line());
        if (message.sentAt() != null) {
            writeTime(message.sentAt());
        }
    }

    private void writeDetails() throws IOException {
        out.writeText(details.customerId());
        out.writeText(details.orderId());
        out.writeText(details.caseId());
        out.writeText(details.channel());
        out.writeText(details.product());
        out.writeText(details.category());
        out.writeText(details.queue());
        out.writeText(details.rating());
        out.writeText(details.status());
        writeOptionalTime(details.resolvedAt());
    }

    private void writeOptionalTime(@Nullable Instant time) throws IOException {
        out.writeByte(time == null ? 0 : 1);
        if (time != null) {
            writeTime(time);
        }
    }

    private void writeTime(Instant time) throws IOException {
        out.writeLong(time.getEpochSecond());
        out.writeInt(time.getNano());
    }
}
