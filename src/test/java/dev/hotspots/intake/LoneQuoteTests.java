package dev.hotspots.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lone quotes where the text is the last column, so that a quote at the end of a later text can close one. */
class LoneQuoteTests {

    private static final String HEADER = "contact_id,speaker,text\n";
    private static final String NOT_CLOSED = ": quote is not closed within 200 lines";
    private static final String TEXT_BEHIND =
            ": text behind a closing quote, expected a separator or the end of the line";
    private static final Duration GENEROUS = Duration.ofSeconds(10);

    @TempDir
    Path directory;

    @Test
    void allOthersOfFiveThousandRowsKeepTheirLines() {
        List<String> rows = rows(5000);
        rows.set(6, "S-6,customer,\"漏水");
        ReadExport read = assertTimeout(GENEROUS, () -> read(rows));
        assertThat(read.complaints()).containsExactly("t.csv, line 8" + NOT_CLOSED);
        assertThat(read.rows)
                .extracting(row ->
                        row.contactId() + " " + row.messages().get(0).origin().line())
                .containsExactlyElementsOf(IntStream.range(0, 5000)
                        .filter(i -> i != 6)
                        .mapToObj(i -> "S-" + i + " " + (i + 2))
                        .toList());
    }

    @Test
    void amongFiveThousandQuotedRowsItCostsOnlyItsRow() {
        List<String> rows = IntStream.range(0, 5000)
                .mapToObj(i -> "\"S-" + i + "\",\"customer\",\"漏水, " + i + "\"")
                .collect(Collectors.toCollection(ArrayList::new));
        rows.set(6, "\"S-6\",\"customer\",\"漏水");
        ReadExport read = assertTimeout(GENEROUS, () -> read(rows));
        assertThat(read.complaints()).containsExactly("t.csv, line 8" + TEXT_BEHIND);
        assertThat(read.rows).hasSize(4999);
    }

    @Test
    void twoThousandsOfRowsApartCostOnlyTheirRows() {
        List<String> rows = rows(5000);
        rows.set(6, "S-6,customer,\"漏水");
        rows.set(4000, "S-4000,customer,\"漏电");
        ReadExport read = read(rows);
        assertThat(read.complaints()).containsExactly("t.csv, line 8" + NOT_CLOSED, "t.csv, line 4002" + NOT_CLOSED);
        assertThat(read.rows).hasSize(4998);
    }

    @Test
    void twoAFewRowsApartCostOnlyTheirRows() {
        List<String> rows = rows(100);
        rows.set(6, "S-6,customer,\"漏水");
        rows.set(50, "S-50,customer,\"漏电");
        ReadExport read = read(rows);
        assertThat(read.complaints())
                .containsExactly(
                        "t.csv, line 8" + TEXT_BEHIND,
                        "t.csv, line 52: quote is not closed before the end of the file");
        assertThat(read.rows).hasSize(98);
    }

    @Test
    void oneInTheFirstFieldCostsOnlyItsRow() {
        List<String> rows = rows(300);
        rows.set(6, "\"S-6,customer,漏水");
        ReadExport read = read(rows);
        assertThat(read.complaints()).containsExactly("t.csv, line 8" + NOT_CLOSED);
        assertThat(read.rows).hasSize(299);
    }

    @Test
    void oneAndAnInchMarkRowsLaterDoNotMakeOneMessageOfAllBetween() {
        List<String> rows = rows(100);
        rows.set(6, "S-6,customer,\"漏水");
        rows.set(50, "S-50,customer,屏幕是15\"");
        ReadExport read = read(rows);
        assertThat(read.rejects).isNotEmpty();
        assertThat(read.texts()).noneMatch(text -> text.contains("S-20,customer"));
    }

    @Test
    void aQuotePutAnywhereCostsNoOtherRow() {
        List<String> rows = List.of(
                "S-1,customer,漏水",
                "S-2,agent,\"您好, 请说\"",
                "S-3,customer,\"第一行\n第二行\"",
                "\"S-4\",\"bot\",\"说\"\"好\"\"啊\"",
                "S-5,customer,15\"屏",
                "S-6,agent,\"好\"",
                "S-7,customer,收到");
        for (int row = 0; row < rows.size(); row++) {
            for (int at = 0; at <= rows.get(row).length(); at++) {
                List<String> damaged = new ArrayList<>(rows);
                damaged.set(
                        row, new StringBuilder(rows.get(row)).insert(at, '"').toString());
                List<String> others = new ArrayList<>(rows);
                others.remove(row);
                assertThat(said(damaged))
                        .as("quote at %s of %s", at, rows.get(row))
                        .containsAll(said(others));
            }
        }
    }

    private List<String> said(List<String> rows) {
        return read(rows).rows.stream()
                .map(row -> row.contactId() + " " + row.messages().get(0).text())
                .toList();
    }

    private ReadExport read(List<String> rows) {
        return ReadExport.of(directory, "t.csv", HEADER + String.join("\n", rows) + "\n");
    }

    private static List<String> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "S-" + i + ",customer,漏水 " + i)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
