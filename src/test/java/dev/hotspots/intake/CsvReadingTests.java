package dev.hotspots.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Origin;
import dev.hotspots.conversation.Speaker;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReadingTests {

    private static final String HEADER = "contact_id,speaker,text\n";

    @TempDir
    Path directory;

    @Test
    void everyColumnArrives() {
        ReadExport read = ReadExport.of(directory, "a.csv", """
                contact_id,sent_at,speaker,speaker_id,text,message_id,customer_id,order_id,case_id,channel,product,category,queue,rating,status,resolved_at
                 K1 ,2026-11-09 09:00:01,坐席,小满,您好,m1,C1,O1,W1,tmall,水壶,家电,售后组,5,resolved,2026-11-10T01:00:00Z
                """);
        assertThat(read.rows)
                .containsExactly(new TranscriptRow(
                        "K1",
                        new Message(
                                Speaker.AGENT,
                                "小满",
                                Instant.parse("2026-11-09T01:00:01Z"),
                                "您好",
                                "m1",
                                new Origin("a.csv", 2)),
                        new ContactDetails(
                                "C1",
                                "O1",
                                "W1",
                                "tmall",
                                "水壶",
                                "家电",
                                "售后组",
                                "5",
                                "resolved",
                                Instant.parse("2026-11-10T01:00:00Z")),
                        0));
    }

    @Test
    void quotesLineBreaksAndSeparatorsBelongToAQuotedField() {
        ReadExport read = ReadExport.of(directory, "a.csv", HEADER + "K1,bot,\"a, \"\"b\"\"\r\nc\rd\n\"\nK2,bot,e\n");
        assertThat(read.texts()).containsExactly("a, \"b\"\nc\nd\n", "e");
        assertThat(read.rows.get(1).messages().get(0).origin()).isEqualTo(new Origin("a.csv", 6));
    }

    @Test
    void aQuoteInsideAnUnquotedFieldIsLiteral() {
        ReadExport read = ReadExport.of(directory, "a.csv", HEADER + "K1,bot,5\" 屏, \nK1,bot,5\" 屏\nK2,bot, \"x\"\n");
        assertThat(read.texts()).containsExactly("5\" 屏", " \"x\"");
        assertThat(read.complaints()).containsExactly("a.csv, line 2: 4 fields, expected 3");
    }

    @Test
    void everyKindOfLineBreakEndsARecord() {
        ReadExport read =
                ReadExport.of(directory, "a.csv", "contact_id,speaker,text\rK1,bot,a\r\nK1,bot,b\nK1,bot,c\rK1,bot,d");
        assertThat(read.texts()).containsExactly("a", "b", "c", "d");
        assertThat(read.rows.get(3).messages().get(0).origin().line()).isEqualTo(5);
    }

    @Test
    void linesWithoutContentAreNoRows() {
        ReadExport read = ReadExport.of(directory, "a.csv", "\n" + HEADER + "\nK1,bot,a\n\r\n,,\n , ,\t\n");
        assertThat(read.rowsRead).isEqualTo(1);
        assertThat(read.rows.get(0).messages().get(0).origin().line()).isEqualTo(4);
    }

    @Test
    void badRowsAreRejectedWithPlaceAndReason() {
        ReadExport read = ReadExport.of(directory, "orders.csv", """
                contact_id,sent_at,speaker,text,resolved_at
                ,,bot,a,
                K1,,主播,a,
                K1,2026-02-30 10:00,bot,a,
                K1,,bot,　,
                K1,,bot,a,昨天
                K1,bot,a
                """);
        assertThat(read.rowsRead).isEqualTo(6);
        assertThat(read.complaints())
                .containsExactly(
                        "orders.csv, line 2: contact_id is empty",
                        "orders.csv, line 3: unknown speaker '主播', expected customer, agent, bot or system",
                        "orders.csv, line 4: sent_at '2026-02-30 10:00' is not a time,"
                                + " expected one like 2026-11-09 18:25:18 or 2026-11-09T18:25:18+08:00",
                        "orders.csv, line 5: text is empty",
                        "orders.csv, line 6: resolved_at '昨天' is not a time,"
                                + " expected one like 2026-11-09 18:25:18 or 2026-11-09T18:25:18+08:00",
                        "orders.csv, line 7: 3 fields, expected 5");
        assertThat(read.rejects)
                .extracting(Reject::column)
                .containsExactly("contact_id", "speaker", "sent_at", "text", "resolved_at", "");
        assertThat(read.rejects.get(1).excerpt()).isEqualTo("K1,,主播,a,");
    }

    @Test
    void speakersHaveManyNames() {
        ReadExport read = ReadExport.of(
                directory, "a.csv", HEADER + "K1, Customer ,a\nK1,买家,a\nK1,商家,a\nK1,智能客服,a\nK1,SYSTEM,a\n");
        assertThat(read.rows)
                .extracting(row -> row.messages().get(0).speaker())
                .containsExactly(Speaker.CUSTOMER, Speaker.CUSTOMER, Speaker.AGENT, Speaker.BOT, Speaker.SYSTEM);
    }

    @Test
    void controlCharactersAreRemoved() {
        ReadExport read = ReadExport.of(directory, "a.csv", HEADER + "K\u00001,bot,a\u0000\u0007\tb\u009F😡\n");
        assertThat(read.rows.get(0).contactId()).isEqualTo("K1");
        assertThat(read.texts()).containsExactly("a\tb😡");
    }

    @Test
    void gb18030IsReadWithItsFourByteCharactersAndTrailBytesThatLookLikeAscii() {
        String text = "乗 㐀 😡 誠 \\ 乊|乕";
        ReadExport read = ReadExport.of(
                directory, "a.csv", HEADER + "K1,客户,\"" + text + "\"\nK2,客户,漏水了,\n", Charset.forName("GB18030"));
        assertThat(read.texts()).containsExactly(text);
        assertThat(read.complaints()).containsExactly("a.csv, line 3: 4 fields, expected 3");
    }

    @Test
    void utf16IsReadAsOneSlice() {
        String rows = "K1,客户,\"漏水😡\n了\"\n".repeat(20_000);
        InputFile file = ReadExport.file(directory, "a.csv", ("\uFEFF" + HEADER + rows).getBytes(UTF_16LE));
        assertThat(Survey.of(file, ReadExport.PROFILES, 1000).slices()).hasSize(1);
        ReadExport read = ReadExport.of(file, 1000, Limits.USUAL);
        assertThat(read.texts()).hasSize(20_000).containsOnly("漏水😡\n了");
    }

    @Test
    void malformedCharactersAreRejectedAtTheirByte() {
        byte[] bytes = (HEADER + "K1,客户,好的\nK1,客户,好X的\nK1,客户,正常 \uFFFD\n").getBytes(UTF_8);
        int damaged = new String(bytes, ISO_8859_1).indexOf('X');
        bytes[damaged] = (byte) 0xE5;
        ReadExport read = ReadExport.of(ReadExport.file(directory, "a.csv", bytes), ReadExport.ONE_SLICE, Limits.USUAL);
        assertThat(read.texts()).containsExactly("好的", "正常 \uFFFD");
        assertThat(read.complaints())
                .containsExactly("a.csv, line 3: byte %d of the file is not valid UTF-8".formatted(damaged));
        assertThat(read.rejects.get(0).column()).isEqualTo("text");
    }

    @Test
    void halfASurrogatePairInUtf16IsRejected() {
        byte[] bytes = ("\uFEFF" + HEADER + "K1,bot,aXb\nK2,bot,c\n").getBytes(UTF_16LE);
        int x = new String(bytes, UTF_16LE).indexOf('X');
        bytes[2 * x] = 0x3D;
        bytes[2 * x + 1] = (byte) 0xD8;
        ReadExport read = ReadExport.of(ReadExport.file(directory, "a.csv", bytes), ReadExport.ONE_SLICE, Limits.USUAL);
        assertThat(read.complaints()).containsExactly("a.csv, line 2: a character is not valid UTF-16 little endian");
        assertThat(read.texts()).containsExactly("c");
    }

    @Test
    void aTextOfMoreThanAMebibyteIsAccepted() {
        String text = "长".repeat(400_000);
        ReadExport read = ReadExport.of(directory, "a.csv", HEADER + "K1,bot," + text + "\nK2,bot,b\n");
        assertThat(read.texts()).containsExactly(text, "b");
    }

    @Test
    void aRecordBeyondTheLimitIsRejectedAndTheNextIsRead() {
        String text = "x".repeat(3 << 20);
        String quoted = "\"" + "line\n".repeat(100) + text + "\nmore\"";
        ReadExport read = ReadExport.of(
                directory, "a.csv", HEADER + "K1,bot," + text + "\nK2,bot,b\nK3,bot," + quoted + "\nK4,bot,d\n");
        assertThat(read.texts()).containsExactly("b", "d");
        assertThat(read.complaints())
                .containsExactly(
                        "a.csv, line 2: record of more than 2097152 bytes",
                        "a.csv, lines 4-105: record of more than 2097152 bytes");
        assertThat(read.rejects.get(1).lines()).isEqualTo(102);
    }
}
