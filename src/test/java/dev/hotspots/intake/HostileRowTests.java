package dev.hotspots.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that somebody could write into a chat window to stop a night's run. */
class HostileRowTests {

    private static final String HEADER = "contact_id,speaker,text\n";
    private static final String GOOD = "S-9,customer,收到\n";

    @TempDir
    Path directory;

    @Test
    void aZeroByteIsTakenOutOfItsText() {
        for (String start : List.of("", "\uFEFF")) {
            ReadExport read = ReadExport.of(directory, "t.csv", start + HEADER + "S-1,customer,加湿器\u0000漏水\n" + GOOD);
            assertThat(read.texts()).containsExactly("加湿器漏水", "收到");
        }
    }

    @Test
    void aMessageAtFaultWithHalfACharacterCanBeKept() throws IOException {
        List<Reject> kept =
                kept("t.jsonl", "{\"id\":\"S-1\",\"messages\":[[\"主播\",\"漏水\\ud83d\"],[\"agent\",\"好\"]]}\n");
        assertThat(kept)
                .extracting(Reject::reason)
                .containsExactly("message 1: unknown speaker '主播', expected customer, agent, bot or system");
    }

    @Test
    void aSpeakerOfHalfACharacterCanBeKept() throws IOException {
        assertThat(kept("t.jsonl", "{\"id\":\"S-1\",\"messages\":[[\"\\ud83d\",\"漏水\"],[\"agent\",\"好\"]]}\n"))
                .hasSize(1);
    }

    @Test
    void aRowAtFaultWhoseExcerptEndsInsideACharacterCanBeKept() throws IOException {
        for (int blanks = 600; blanks < 640; blanks++) {
            String row = "S-1,主播," + "\t".repeat(blanks) + "😀".repeat(50) + "\n";
            assertThat(kept("t.csv", HEADER + row + GOOD))
                    .as("%s blanks", blanks)
                    .hasSize(1);
        }
    }

    @Test
    void anyRejectCanBeKept() throws IOException {
        String text = "=1+1 \\ \" ' , \u2028 \u0085 \u0001 \u007F 😀 \uFEFF 𠮷 <b> ";
        String quoted = "\"" + text.replace("\"", "\"\"") + "\"";
        for (String row : List.of(
                "S-1,主播," + quoted, "S-1," + quoted + ",x", quoted + ",主播,x", "S-1,agent," + quoted + "," + quoted)) {
            assertThat(kept("t.csv", HEADER + row + "\n" + GOOD)).as(row).hasSize(1);
        }
    }

    @Test
    void aContactIdMayBeAnything() throws IOException {
        for (String id : List.of("../../etc", "'", "会话", "-1", "𠮷", "x".repeat(100_000), "null", "%s")) {
            ReadExport read = ReadExport.of(directory, "t.csv", HEADER + id + ",customer,漏水\n");
            Path spill = spilled(read);
            assertThat(SpillReader.rows(List.of(spill), Spill.bucketOf(id, 4)))
                    .toIterable()
                    .containsExactlyElementsOf(read.rows);
        }
    }

    @Test
    void whatBelongsToAMessageIsNotTakenFromTheContact() {
        ReadExport read = ReadExport.of(
                directory,
                "t.jsonl",
                "{\"id\":\"S-1\",\"text\":\"摘要\",\"speaker\":\"bot\",\"message_id\":\"M-1\",\"sent_at\":\"昨天\",\"messages\":["
                        + "[\"customer\",\"漏水\"],{\"speaker\":\"agent\"},{\"text\":\"a\"},[\"agent\",\"好的\"]]}");
        assertThat(read.texts()).containsExactly("漏水", "好的");
        assertThat(read.rows).allMatch(row -> row.messages().get(0).messageId().isEmpty());
        assertThat(read.complaints())
                .containsExactly(
                        "t.jsonl, line 1: message 2: text is empty",
                        "t.jsonl, line 1: message 3: unknown speaker '', expected customer, agent, bot or system");
    }

    @Test
    void jsonWithAByteOrderMarkIsReadInEveryEncoding() {
        String line = "\uFEFF{\"id\":\"S-1\",\"messages\":[[\"customer\",\"漏水😀\"]]}\n";
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(ReadExport.of(directory, "t.jsonl", line, charset).texts())
                    .containsExactly("漏水😀");
        }
    }

    @Test
    void damageBehindTheSampleCostsOnlyItsRow() {
        byte[] bytes = (HEADER + "S-1,customer,加湿器漏水\n".repeat(60_000) + "S-2,customer,?\n" + GOOD)
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xC3 : bytes[i];
        }
        ReadExport read = ReadExport.of(ReadExport.file(directory, "t.csv", bytes), ReadExport.ONE_SLICE, Limits.USUAL);
        assertThat(read.rows).hasSize(60_001);
        assertThat(read.complaints()).containsExactly("t.csv, line 60002: byte 1740037 of the file is not valid UTF-8");
    }

    @Test
    void recordsOfMegabytesAreCutAlike() {
        String row = "S-2,customer," + "漏".repeat(1000) + "\n";
        String content = HEADER + "S-1,customer,\"" + "长".repeat(1_000_000) + "\n" + row.repeat(600) + "S-3,customer,\""
                + "a".repeat(3_000_000) + "\"\n" + row.repeat(600) + "b".repeat(5_000_000) + "\n" + row;
        InputFile file = ReadExport.file(directory, "t.csv", content);
        ReadExport whole = ReadExport.of(file, ReadExport.ONE_SLICE, Limits.USUAL);
        assertThat(whole.rows).hasSize(1201);
        assertThat(whole.rejects).extracting(Reject::firstLine).containsExactly(2L, 603L, 1204L);
        for (long sliceBytes : List.of(1000L, 1_000_000L, 3_000_000L)) {
            assertThat(ReadExport.of(file, sliceBytes, Limits.USUAL).events).isEqualTo(whole.events);
        }
    }

    private List<Reject> kept(String name, String content) throws IOException {
        ReadExport read = ReadExport.of(directory, name, content);
        assertThat(read.rejects).hasSize(1);
        assertThat(read.rows).isNotEmpty();
        List<Reject> kept = new ArrayList<>();
        SpillReader.rejects(List.of(spilled(read)), kept::add);
        return kept;
    }

    private Path spilled(ReadExport read) throws IOException {
        Path spill = directory.resolve("spill");
        try (SpillWriter writer = new SpillWriter(spill, 4)) {
            read.rows.forEach(writer::accepted);
            read.rejects.forEach(writer::rejected);
            writer.finish();
        }
        return spill;
    }
}
