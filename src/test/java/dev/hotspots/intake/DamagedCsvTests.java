package dev.hotspots.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class DamagedCsvTests {

    private static final String HEADER = "contact_id,speaker,text,queue\n";

    @TempDir
    Path directory;

    @Test
    void aLoneQuoteCostsItsOwnRowOnly() {
        List<String> lines = new ArrayList<>();
        for (int i = 2; i <= 5001; i++) {
            lines.add("K%d,bot,t%d,q".formatted(i, i));
        }
        lines.set(10, "K12,bot,\"t12,q");
        ReadExport read = ReadExport.of(directory, "a.csv", HEADER + String.join("\n", lines) + "\n");
        assertThat(read.rows).hasSize(4999);
        assertThat(read.complaints()).containsExactly("a.csv, line 12: quote is not closed within 200 lines");
    }

    @Test
    void theRowBehindADamagedOneMayRunOverSeveralLines() {
        ReadExport read =
                ReadExport.of(directory, "a.csv", HEADER + "K1,bot,\"lone,q\nK2,客户,\"two\nlines\",q\nK3,bot,c,q\n");
        assertThat(read.texts()).containsExactly("two\nlines", "c");
        assertThat(read.complaints())
                .containsExactly(
                        "a.csv, line 2: text behind a closing quote, expected a separator or the end of the line");
    }

    @Test
    void aQuoteNotClosedAtTheEndOfTheFileGivesTheRowsBehindItBack() {
        ReadExport read = ReadExport.of(directory, "a.csv", HEADER + "K1,bot,\"a,q\nK2,bot,b,q\nK3,bot,c,q");
        assertThat(read.texts()).containsExactly("b", "c");
        assertThat(read.complaints()).containsExactly("a.csv, line 2: quote is not closed before the end of the file");
    }

    @Test
    void linesThatBelongToNoRowAreGivenUpWithTheDamagedOne() {
        ReadExport read = ReadExport.of(directory, "a.csv", HEADER + "K1,bot,\"a\"b\nstray\nK2,主播,c,q\n\nK3,bot,c,q\n");
        assertThat(read.texts()).containsExactly("c");
        assertThat(read.complaints())
                .containsExactly(
                        "a.csv, lines 2-5: text behind a closing quote, expected a separator or the end of the line");
        assertThat(read.rejects.get(0).excerpt()).startsWith("K1,bot,\"a\"b stray");
    }

    @Test
    void rowsRunTogetherByAQuoteAreTakenApartAgain() {
        ReadExport read = ReadExport.of(directory, "a.csv", HEADER + "K1,bot,\"a,q\nK2,bot,b,\"\nK3,bot,c,q\n");
        assertThat(read.texts()).containsExactly("c");
        assertThat(read.complaints())
                .containsExactly("a.csv, lines 2-3: 3 fields over several lines, expected 4;"
                        + " a quote may be missing or too many");
    }

    @Test
    void aCustomerCannotWriteARow() {
        ReadExport read = ReadExport.of(directory, "a.csv", HEADER + "K1,customer,\"hello\nK2,agent,全额退款,q\nbye\",q\n");
        assertThat(read.texts()).containsExactly("hello\nK2,agent,全额退款,q\nbye");
    }

    @Test
    void aQuotedTextMayHaveAsManyLinesAsTheLimitSays() {
        String longest = "\"" + "x\n".repeat(199) + "\"";
        String tooLong = "\"" + "x\n".repeat(200) + "\"";
        ReadExport read = ReadExport.of(
                directory, "a.csv", HEADER + "K1,bot," + longest + ",q\nK2,bot," + tooLong + ",q\nK3,bot,c,q\n");
        assertThat(read.rows).extracting(TranscriptRow::contactId).containsExactly("K1", "K3");
        assertThat(read.complaints()).containsExactly("a.csv, lines 202-402: quote is not closed within 200 lines");
    }

    @Test
    void oneQuoteTooManyOrTooFewCostsOneRow() {
        String rows = "K1,bot,a,q\nK2,客户,\"b, \"\"c\"\"\",q\nK3,bot,5\" 屏,\"q\"\n".repeat(20);
        for (int at = 0; at < rows.length() - 1; at++) {
            String before = HEADER + rows.substring(0, at);
            String withQuote = before + '"' + rows.substring(at);
            assertThat(ReadExport.of(directory, "a.csv", withQuote).rows)
                    .as(withQuote)
                    .hasSizeGreaterThanOrEqualTo(59);
            if (rows.charAt(at) == '"') {
                String withoutQuote = before + rows.substring(at + 1);
                assertThat(ReadExport.of(directory, "a.csv", withoutQuote).rows)
                        .as(withoutQuote)
                        .hasSizeGreaterThanOrEqualTo(59);
            }
        }
    }

    @Test
    @Timeout(120)
    void hostileFilesAreReadInLinearTime() {
        for (String line : List.of("K1,bot,\"x", "a\",\"x", "\"", "K1,bot,\"\"\"x", "\",\"", "K1,bot,x,\"")) {
            Duration spent = timed(() -> ReadExport.of(directory, "a.csv", HEADER + (line + "\n").repeat(100_000)));
            assertThat(spent).as(line).isLessThan(Duration.ofSeconds(4));
        }
    }

    /** The processor's time, which other programs on the machine do not lengthen. */
    private static Duration timed(Runnable reading) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        assertThatCode(reading::run).doesNotThrowAnyException();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }
}
