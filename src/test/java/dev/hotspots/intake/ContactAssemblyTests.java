package dev.hotspots.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Origin;
import dev.hotspots.conversation.Speaker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContactAssemblyTests {

    private final List<TranscriptRow> rows = new ArrayList<>();

    @Test
    void interleavedContactsAreTakenApartAndSortedById() {
        row("K2", 1, "a");
        row("K1", 2, "b");
        row("K2", 3, "c");
        Assembled assembled = assembled();
        assertThat(assembled.contacts()).extracting(Contact::id).containsExactly("K1", "K2");
        assertThat(texts(assembled)).containsExactly("b", "a", "c");
        assertThat(assembled.total().accepted()).isEqualTo(3);
        assertThat(assembled.total().duplicates()).isZero();
    }

    @Test
    void messagesOfOneTimeKeepTheOrderOfTheInput() {
        row("K", 5, "later");
        row("K", 1, "first");
        row("K", 1, "second");
        assertThat(texts(assembled())).containsExactly("first", "second", "later");
    }

    @Test
    void aMessageWithoutTimeStaysBehindTheOneBeforeIt() {
        row("K", null, "at the very beginning");
        row("K", 5, "e");
        row("K", null, "behind e");
        row("K", 1, "a");
        row("K", null, "behind a");
        row("K", 3, "c");
        assertThat(texts(assembled())).containsExactly("at the very beginning", "a", "behind a", "c", "e", "behind e");
    }

    @Test
    void oneMessageIdIsOneMessage() {
        rows.add(row("K", Speaker.AGENT, 1, "a", "m1", "a.csv", 0, ContactDetails.NONE));
        rows.add(row("K", Speaker.AGENT, 9, "edited", "m1", "a.csv", 0, ContactDetails.NONE));
        rows.add(row("L", Speaker.AGENT, 9, "b", "m1", "a.csv", 0, ContactDetails.NONE));
        Assembled assembled = assembled();
        assertThat(texts(assembled)).containsExactly("a", "b");
        assertThat(assembled.total().duplicates()).isEqualTo(1);
    }

    @Test
    void speakerTimeAndTextAreOneMessageWhereverTheyStand() {
        row("K", 1, "好的");
        row("K", 1, "好的");
        row("K", 2, "好的");
        rows.add(row("K", Speaker.BOT, 1, "好的", "", "a.csv", 0, ContactDetails.NONE));
        assertThat(texts(assembled())).hasSize(3);
    }

    @Test
    void withoutTimeAMessageMayBeSaidTwiceInOneDocument() {
        untimed("a.csv", 0, "好的", "好的", "在吗");
        assertThat(texts(assembled())).containsExactly("好的", "好的", "在吗");
    }

    @Test
    void withoutTimeTheSecondOfOneFileIsTheSecondOfTheOther() {
        untimed("a.csv", 0, "好的", "好的", "在吗");
        untimed("b.csv", 0, "好的", "在吗", "好的", "好的");
        Assembled assembled = assembled();
        assertThat(texts(assembled)).containsExactly("好的", "好的", "在吗", "好的");
        assertThat(assembled.total().duplicates()).isEqualTo(3);
    }

    @Test
    void everyLineOfJsonLinesIsADocument() {
        untimed("a.jsonl", 1, "在吗", "在吗");
        untimed("a.jsonl", 2, "在吗", "在吗", "人呢");
        assertThat(texts(assembled())).containsExactly("在吗", "在吗", "人呢");
    }

    @Test
    void laterDetailsCompleteAndOverrideEarlierOnesAndDuplicatesCount() {
        rows.add(row("K", Speaker.BOT, 2, "b", "", "a.csv", 0, details("O1", "open")));
        rows.add(row("K", Speaker.BOT, 1, "a", "", "a.csv", 0, details("O0", "new")));
        rows.add(row("K", Speaker.BOT, 2, "b", "", "b.csv", 0, details("", "resolved")));
        Assembled assembled = assembled();
        assertThat(assembled.contacts().get(0).details()).isEqualTo(details("O1", "resolved"));
        assertThat(assembled.total().duplicates()).isEqualTo(1);
    }

    @Test
    void acceptedAndDuplicatesAreAllRows() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            rows.clear();
            int count = random.nextInt(60);
            for (int i = 0; i < count; i++) {
                rows.add(row(
                        "K" + random.nextInt(4),
                        random.nextBoolean() ? Speaker.AGENT : Speaker.CUSTOMER,
                        random.nextBoolean() ? random.nextInt(3) : null,
                        "t" + random.nextInt(3),
                        random.nextInt(4) == 0 ? "m" + random.nextInt(3) : "",
                        random.nextBoolean() ? "a.csv" : "b.csv",
                        0,
                        ContactDetails.NONE));
            }
            Assembled assembled = assembled();
            assertThat(assembled.total().accepted() + assembled.total().duplicates())
                    .isEqualTo(count);
            assertThat(assembled.total().accepted()).isEqualTo(texts(assembled).size());
        }
    }

    @Test
    void anExportReadTwiceAddsNothing() {
        untimed("a.csv", 0, "好的", "好的", "在吗");
        row("K", 1, "x");
        List<String> once = texts(assembled());
        for (TranscriptRow row : List.copyOf(rows)) {
            Message message = row.messages().get(0);
            rows.add(row(
                    row.contactId(),
                    message.speaker(),
                    message.sentAt() == null ? null : (int) message.sentAt().getEpochSecond(),
                    message.text(),
                    "",
                    "b.csv",
                    0,
                    row.details()));
        }
        assertThat(texts(assembled())).isEqualTo(once);
    }

    private Assembled assembled() {
        return ContactAssembly.contacts(rows.iterator());
    }

    private static List<String> texts(Assembled assembled) {
        return assembled.contacts().stream()
                .flatMap(contact -> contact.messages().stream())
                .map(Message::text)
                .toList();
    }

    private void row(String contactId, @Nullable Integer second, String text) {
        rows.add(row(contactId, Speaker.AGENT, second, text, "", "a.csv", 0, ContactDetails.NONE));
    }

    private void untimed(String file, long documentLine, String... texts) {
        for (String text : texts) {
            rows.add(row("K", Speaker.CUSTOMER, null, text, "", file, documentLine, ContactDetails.NONE));
        }
    }

    private TranscriptRow row(
            String contactId,
            Speaker speaker,
            @Nullable Integer second,
            String text,
            String messageId,
            String file,
            long documentLine,
            ContactDetails details) {
        Instant sentAt = second == null ? null : Instant.ofEpochSecond(second);
        Message message = new Message(speaker, "", sentAt, text, messageId, new Origin(file, rows.size() + 2L));
        return new TranscriptRow(contactId, message, details, documentLine);
    }

    private static ContactDetails details(String orderId, String status) {
        return new ContactDetails("", orderId, "", "", "", "", "", "", status, null);
    }
}
