package dev.hotspots.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Origin;
import dev.hotspots.conversation.Speaker;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReadingTests {

    @TempDir
    Path directory;

    @Test
    void messagesAreObjectsOrPairs() {
        ReadExport read = read("""

                {"id": "K1", "labels": {"contact": ["x"]}, "order_id": 77, "rating": null, "messages": [["customer", "漏水"],
                """.strip() + """
                         {"speaker": "客服", "text": "您好", "at": "2026-11-09 09:00", "speaker_id": "小满", "message_id": "m2", "seen": true}]}
                        """);
        ContactDetails details =
                ContactDetails.NONE.updatedBy(new ContactDetails("", "77", "", "", "", "", "", "", "", null));
        Origin origin = new Origin("a.jsonl", 1);
        assertThat(read.rows)
                .containsExactly(
                        new TranscriptRow("K1", new Message(Speaker.CUSTOMER, "", null, "漏水", "", origin), details, 1),
                        new TranscriptRow(
                                "K1",
                                new Message(
                                        Speaker.AGENT, "小满", Instant.parse("2026-11-09T01:00:00Z"), "您好", "m2", origin),
                                details,
                                1));
        assertThat(read.rowsRead).isEqualTo(2);
    }

    @Test
    void aBrokenLineIsOneRejectAndTheNextIsRead() {
        ReadExport read = read("""
                {"id":"K1","messages":[["customer","漏水"
                {"id":"K1","messages":[["customer","a"]]} {"id":"K2"}

                {"id":"K1","id":"K2","messages":[["customer","a"]]}
                ["K1"]
                {"messages":[["customer","a"]]}
                {"id":"K1"}
                {"id":"K1","messages":[]}
                {"id":"K1","x":%s1%s,"messages":[["customer","a"]]}
                nonsense
                {"id":"K9","messages":[["customer","好"]]}""".formatted("[".repeat(40), "]".repeat(40)));
        assertThat(read.complaints())
                .containsExactly(
                        "a.jsonl, line 1: JSON ends too early, at character 40",
                        "a.jsonl, line 2: more behind the JSON object, expected one contact a line",
                        "a.jsonl, line 4: a JSON key occurs twice in one object, at character 16",
                        "a.jsonl, line 5: not a JSON object, expected one contact in {}",
                        "a.jsonl, line 6: message 1: contact_id is empty",
                        "a.jsonl, line 7: messages are missing, expected a list with at least one message",
                        "a.jsonl, line 8: messages are missing, expected a list with at least one message",
                        "a.jsonl, line 9: JSON nested deeper than 32 levels, or a number of more than 64 digits",
                        "a.jsonl, line 10: not valid JSON at character 1");
        assertThat(read.texts()).containsExactly("好");
        assertThat(read.rowsRead).isEqualTo(10);
    }

    @Test
    void aBadMessageIsRejectedAlone() {
        ReadExport read = read("""
                {"id":"K1","messages":[["客户","a"],["主播","b"],["agent"],{"text":"c"},{"speaker":"bot","text":""},7,["bot","d"]]}
                """);
        assertThat(read.texts()).containsExactly("a", "d");
        assertThat(read.complaints())
                .containsExactly(
                        "a.jsonl, line 1: message 2: unknown speaker '主播', expected customer, agent, bot or system",
                        "a.jsonl, line 1: message 3: neither an object nor a pair,"
                                + " expected {\"speaker\", \"text\"} or [\"customer\", \"text\"]",
                        "a.jsonl, line 1: message 4: unknown speaker '', expected customer, agent, bot or system",
                        "a.jsonl, line 1: message 5: text is empty",
                        "a.jsonl, line 1: message 6: neither an object nor a pair,"
                                + " expected {\"speaker\", \"text\"} or [\"customer\", \"text\"]");
        assertThat(read.rejects.get(0).excerpt()).isEqualTo("[\"主播\",\"b\"]");
        assertThat(read.rowsRead).isEqualTo(7);
    }

    @Test
    void halfASurrogatePairDoesNotSurvive() {
        ReadExport read = read("{\"id\":\"K1\",\"messages\":[[\"bot\",\"a\\ud83db\"]]}");
        assertThat(read.texts()).containsExactly("a\uFFFDb");
    }

    @Test
    void aLineBeyondTheLimitIsRejectedAndTheNextIsRead() {
        String line = "{\"id\":\"K1\",\"messages\":[[\"bot\",\"%s\"]]}\n";
        InputFile file = ReadExport.file(directory, "a.jsonl", line.formatted("x".repeat(2000)) + line.formatted("b"));
        ReadExport read = ReadExport.of(file, ReadExport.ONE_SLICE, new Limits(200, 1000, 1000));
        assertThat(read.complaints()).containsExactly("a.jsonl, line 1: line of more than 1000 bytes");
        assertThat(read.texts()).containsExactly("b");
    }

    @Test
    void aTextOfMoreThanAMebibyteIsAccepted() {
        String text = "x".repeat(3 << 20);
        assertThat(read("{\"id\":\"K1\",\"messages\":[[\"bot\",\"" + text + "\"]]}")
                        .texts())
                .containsExactly(text);
    }

    @Test
    void malformedCharactersAreRejected() {
        byte[] bytes =
                "{\"id\":\"K1\",\"messages\":[[\"bot\",\"好好好X\"]]}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        bytes[new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf('X')] = (byte) 0xFF;
        ReadExport read =
                ReadExport.of(ReadExport.file(directory, "a.jsonl", bytes), ReadExport.ONE_SLICE, Limits.USUAL);
        assertThat(read.complaints()).containsExactly("a.jsonl, line 1: byte 40 of the file is not valid UTF-8");
    }

    private ReadExport read(String content) {
        return ReadExport.of(directory, "a.jsonl", content);
    }
}
