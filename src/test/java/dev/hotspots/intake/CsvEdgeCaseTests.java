package dev.hotspots.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What suites for readers of CSV ask for (RFC 4180 and what it leaves open): exact fields, or a reject that says why. */
class CsvEdgeCaseTests {

    private static final String HEADER = "contact_id,text,speaker,order_id";

    @TempDir
    Path directory;

    static Stream<Arguments> fields() {
        return Stream.of(
                Arguments.of("plain", "漏水", "漏水"),
                Arguments.of("quoted", "\"漏水\"", "漏水"),
                Arguments.of("separator in quotes", "\"a,b,,c\"", "a,b,,c"),
                Arguments.of("separators of other dialects", "a;b|c\td", "a;b|c\td"),
                Arguments.of("doubled quotes", "\"a \"\"b\"\" c\"", "a \"b\" c"),
                Arguments.of("only a quote", "\"\"\"\"", "\""),
                Arguments.of("quoted all over", "\"\"\"a\"\"\"", "\"a\""),
                Arguments.of("quote and separator", "\"\"\",\"\"\"", "\",\""),
                Arguments.of("LF in quotes", "\"a\nb\"", "a\nb"),
                Arguments.of("CR LF in quotes", "\"a\r\nb\"", "a\nb"),
                Arguments.of("CR in quotes", "\"a\rb\"", "a\nb"),
                Arguments.of("blank lines in quotes", "\"a\n\n\r\n\nb\"", "a\n\n\n\nb"),
                Arguments.of("quotes and line breaks", "\"a\n\"\"b\n\"\"\"", "a\n\"b\n\""),
                Arguments.of("JSON in quotes", "\"{\"\"x\"\": [102.0, 0.5]}\"", "{\"x\": [102.0, 0.5]}"),
                Arguments.of("blanks are kept", "  a  ", "  a  "),
                Arguments.of("blanks are kept in quotes", "\"  a  \"", "  a  "),
                Arguments.of("quotes behind a blank are characters", " \"a\"", " \"a\""),
                Arguments.of("a quote inside is a character", "15\" 屏", "15\" 屏"),
                Arguments.of("a backslash is a character", "\"C:\\\\dir\\\"", "C:\\\\dir\\"),
                Arguments.of("LINE SEPARATOR ends nothing", "a\u2028b\u2029c", "a\u2028b\u2029c"),
                Arguments.of("NEL, VT, FF end nothing and are taken out", "a\u0085b\u000Bc\u000Cd", "abcd"),
                Arguments.of("NUL is taken out", "a\u0000b", "ab"),
                Arguments.of("what looks like a formula is text", "=1+1", "=1+1"),
                Arguments.of("what looks like a comment is text", "#a", "#a"),
                Arguments.of("supplementary characters", "😡𠮷👨‍👩‍👧", "😡𠮷👨‍👩‍👧"),
                Arguments.of("a mark inside", "a\uFEFFb", "a\uFEFFb"),
                Arguments.of("one million characters", "长".repeat(500_000), "长".repeat(500_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void aFieldComesAsItIsMeant(String name, String written, String meant) {
        for (String end : List.of("\n", "\r\n", "\r")) {
            ReadExport read = ReadExport.of(
                    directory, "a.csv", HEADER + end + "K1," + written + ",customer,O1" + end + "K2,next,agent," + end);
            assertThat(read.complaints()).as(name).isEmpty();
            assertThat(read.texts()).as(name).containsExactly(meant, "next");
            assertThat(read.rows.get(0).details().orderId()).isEqualTo("O1");
            assertThat(read.rows.get(1).details().orderId()).isEmpty();
        }
    }

    static Stream<Arguments> rejects() {
        return Stream.of(
                Arguments.of(
                        "K1,\"a\" ,customer,",
                        "text behind a closing quote, expected a separator or the end of the line"),
                Arguments.of(
                        "K1,\"a\"b,customer,",
                        "text behind a closing quote, expected a separator or the end of the line"),
                Arguments.of("K1,\"a,customer,", "quote is not closed before the end of the file"),
                Arguments.of("K1,a,customer", "3 fields, expected 4"),
                Arguments.of("K1,a,customer,,", "5 fields, expected 4"),
                Arguments.of("K1", "1 fields, expected 4"),
                Arguments.of("K1,\"\",customer,", "text is empty"),
                Arguments.of("K1,,customer,", "text is empty"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rejects")
    void aDamagedRowIsRejectedAndTheNextIsRead(String row, String reason) {
        ReadExport read = ReadExport.of(directory, "a.csv", HEADER + "\n" + row + "\nK2,next,agent,O\n");
        assertThat(read.complaints()).containsExactly("a.csv, line 2: " + reason);
        assertThat(read.texts()).containsExactly("next");
        assertThat(read.rows.get(0).messages().get(0).origin().line()).isEqualTo(3);
    }

    @Test
    void theLastLineNeedsNoBreak() {
        for (String last : List.of("b", "\"b\"", "\"b\n\"")) {
            ReadExport read =
                    ReadExport.of(directory, "a.csv", "contact_id,speaker,text\nK1,customer,a\nK1,agent," + last);
            assertThat(read.rows).hasSize(2);
            assertThat(read.complaints()).isEmpty();
        }
    }

    @Test
    void aHeaderMayBeQuotedMarkedAndEndWithASeparator() {
        ReadExport read = ReadExport.of(
                directory,
                "a.csv",
                "\uFEFF\"contact_id\",\"speaker\",\"no\nte\",text,\nK1,customer,,a,\nK1,agent,x,b,\n");
        assertThat(read.texts()).containsExactly("a", "b");
    }

    @Test
    void blankLinesAndLinesOfSeparatorsAreNoRows() {
        ReadExport read = ReadExport.of(
                directory, "a.csv", "\r\n\n" + HEADER + "\n\n\r\nK1,a,customer,\n,,,\n  \n\t\nK1,b,agent,\n\n");
        assertThat(read.texts()).containsExactly("a", "b");
        assertThat(read.rowsRead).isEqualTo(2);
    }

    @Test
    void aHeaderAloneHasNoRows() {
        for (String end : List.of("", "\n", "\r\n", "\r", "\n\n")) {
            assertThat(ReadExport.of(directory, "a.csv", HEADER + end).rowsRead).isZero();
        }
    }

    @Test
    void breaksOfAllKindsMayStandInOneFile() {
        ReadExport read = ReadExport.of(
                directory,
                "a.csv",
                "contact_id,speaker,text\r\nK1,customer,a\rK1,agent,b\nK1,customer,\"c\r\nd\"\r\n\rK1,agent,e");
        assertThat(read.texts()).containsExactly("a", "b", "c\nd", "e");
        assertThat(read.firstLines).containsExactly(2L, 3L, 4L, 7L);
    }
}
