package dev.hotspots.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenHeaderTests {

    @TempDir
    Path directory;

    @Test
    void aByteOrderMarkAloneIsNothingButBlanks() {
        assertThatThrownBy(() -> ReadExport.of(directory, "t.csv", "\uFEFF"))
                .isInstanceOf(InputRefusedException.class)
                .hasMessage("t.csv: nothing but blanks, expected a header line or JSON");
    }

    @Test
    void aHeaderWithoutLineEndHasNoRows() {
        ReadExport read = ReadExport.of(directory, "t.csv", "contact_id,speaker,text");
        assertThat(read.rowsRead).isZero();
        assertThat(read.events).isEmpty();
    }

    @Test
    void quotedHeadingsMayBeSeparatedByTabs() {
        ReadExport read = ReadExport.of(
                directory, "t.csv", "\"contact_id\"\t\"speaker\"\t\"text\"\r\nS-1\tcustomer\t漏水, 漏电; 退货\r\n");
        assertThat(read.texts()).containsExactly("漏水, 漏电; 退货");
    }

    @Test
    void aHeadingMayRunOverTwoLines() {
        ReadExport read = ReadExport.of(directory, "t.csv", "contact_id,\"备注\n(可空)\",speaker,text\nS-1,,customer,漏水\n");
        assertThat(read.firstLines).containsExactly(3L);
    }

    @Test
    void aRequiredHeadingWhoseQuoteIsNotClosedIsMissingAndNoRowIsShown() {
        assertThatThrownBy(() -> ReadExport.of(directory, "t.csv", "contact_id,speaker,\"text\nS-1,customer,漏水\n"))
                .isInstanceOf(InputRefusedException.class)
                .hasMessageStartingWith("t.csv, line 1: column 'text' is missing; found: contact_id, speaker, ")
                .hasMessageEndingWith("; expected at least contact_id, speaker, text");
    }

    @Test
    void aHeadingThatIsNotReadMayHaveAQuoteThatIsNotClosed() {
        ReadExport read = ReadExport.of(
                directory, "t.csv", "contact_id,speaker,text,\"备注\nS-1,customer,漏水,\nS-2,agent,\"您好, 请说\",无\n");
        assertThat(read.texts()).contains("您好, 请说");
        assertThat(read.rejects).isEmpty();
    }

    @Test
    void utf16WithoutMarkIsRefused() {
        byte[] bytes =
                "contact_id,speaker,text\nS-1,customer,hello\n".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        assertThatThrownBy(() -> Survey.of(
                        ReadExport.file(directory, "t.csv", bytes), ReadExport.PROFILES, ReadExport.ONE_SLICE))
                .isInstanceOf(InputRefusedException.class)
                .hasMessage(
                        "t.csv: a binary file, or UTF-16 without byte order mark (43 control characters in the first 86"
                                + " bytes), expected CSV, XLSX, JSON or a log");
    }
}
