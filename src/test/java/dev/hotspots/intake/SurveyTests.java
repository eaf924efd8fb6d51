package dev.hotspots.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyTests {

    private static final String HEADER = "contact_id,sent_at,speaker,speaker_id,text\n";
    private static final String ROW = "K1,,客户,,水壶漏水\n";
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path directory;

    @Test
    void fingerprintAndLengthAreThoseOfTheBytes() {
        Survey survey = survey("a.csv", "contact_id,speaker,text\nK1,bot,hi\n");
        assertThat(survey.bytes()).isEqualTo(34);
        assertThat(survey.sha256()).isEqualTo("1e555d14ed870b65fb8185c64c17525178bdc13b2bae3b3d5bea69ef5ec844f6");
    }

    @Test
    void encodingsAreToldApart() {
        assertThat(encoding((HEADER + ROW).getBytes(UTF_8))).isEqualTo(Encoding.UTF_8);
        assertThat(encoding(("\uFEFF" + HEADER + ROW).getBytes(UTF_8))).isEqualTo(Encoding.UTF_8_WITH_MARK);
        assertThat(encoding(("\uFEFF" + HEADER + ROW).getBytes(UTF_16LE))).isEqualTo(Encoding.UTF_16LE);
        assertThat(encoding(("\uFEFF" + HEADER + ROW).getBytes(UTF_16BE))).isEqualTo(Encoding.UTF_16BE);
        assertThat(encoding((HEADER + ROW).getBytes(GB18030))).isEqualTo(Encoding.GB18030);
        assertThat(encoding(HEADER.getBytes(UTF_8))).isEqualTo(Encoding.UTF_8);
    }

    @Test
    void theEncodingIsFoundThoughChineseComesLateInTheFile() {
        String ascii = "K1,,agent,,hello\n".repeat(100_000);
        assertThat(encoding((HEADER + ascii + ROW).getBytes(GB18030))).isEqualTo(Encoding.GB18030);
    }

    @Test
    void gb18030IsToldFromUtf8ThoughMostOfItsCharactersWouldBeUtf8() {
        for (String text : List.of("水壶漏水", "漏水了怎么办", "什么时候发货", "联通", "退款")) {
            byte[] bytes = (HEADER + "K1,,customer,," + text + "\n").repeat(50).getBytes(GB18030);
            assertThat(encoding(bytes)).as(text).isEqualTo(Encoding.GB18030);
        }
    }

    @Test
    void oneBrokenByteAmongEvenNumbersOfCharactersDoesNotMakeUtf8AnotherEncoding() {
        byte[] bytes = (HEADER + "K1,,customer,,水壶漏水\n".repeat(50)).getBytes(UTF_8);
        bytes[bytes.length - 13] = (byte) 0xFF;
        assertThat(encoding(bytes)).isEqualTo(Encoding.UTF_8);
    }

    @Test
    void aSmallFileWithSeveralBrokenCharactersIsStillRead() {
        byte[] gb18030 = (HEADER + "K1,,客户,,水壶漏水了怎么办\nK1,,客户,,\nK1,,客户,,\n").getBytes(GB18030);
        for (int i = 0; i < gb18030.length; i++) {
            gb18030[i] = gb18030[i] == 1 ? (byte) 0xFF : gb18030[i];
        }
        assertThat(encoding(gb18030)).isEqualTo(Encoding.GB18030);
    }

    @Test
    void oneBrokenCharacterDoesNotMakeUtf8AnotherEncoding() {
        byte[] bytes = (HEADER + ROW.repeat(3)).getBytes(UTF_8);
        bytes[bytes.length - 2] = 'x';
        assertThat(encoding(bytes)).isEqualTo(Encoding.UTF_8);
    }

    @Test
    void theSeparatorIsTheOneThatFindsColumns() {
        assertThat(survey("a.csv", "contact_id;speaker;text\n").layout().label())
                .isEqualTo("CSV with semicolons");
        assertThat(survey("b.csv", "contact_id\tspeaker\ttext\n").layout().label())
                .isEqualTo("TSV");
        assertThat(survey("c.tsv", "contact_id,speaker,text\n").layout().label())
                .isEqualTo("CSV");
        assertThat(survey("d.dat", "{\"id\":\"K1\"}\n").layout().label()).isEqualTo("JSON Lines");
    }

    @Test
    void chineseHeadersInAnyOrderMeanTheCanonicalColumns() {
        Survey survey = survey("a.csv", "\uFEFF\"消息内容\", 角 色 ,备注,对话ＩＤ,Sent-At\n");
        assertThat(survey.layout())
                .isEqualTo(new Layout.Csv(
                        Encoding.UTF_8_WITH_MARK,
                        ',',
                        new Header(List.of("消息内容", " 角 色 ", "备注", "对话ＩＤ", "Sent-At")),
                        ReadExport.PROFILES.named("canonical").orElseThrow()));
        assertThat(survey.ignoredColumns()).containsExactly("备注");
    }

    @Test
    void aHeaderOnlyHasNoSlices() {
        Survey survey = survey("a.csv", HEADER);
        assertThat(survey.records()).isZero();
        assertThat(survey.slices()).isEmpty();
    }

    @Test
    void aWideFileIsReadable() {
        String names = IntStream.range(0, 297).mapToObj(i -> "extra" + i).collect(Collectors.joining(","));
        Survey survey =
                survey("wide.csv", "contact_id,speaker,text," + names + "\n" + "K1,bot,hi" + ",".repeat(297) + "\n");
        assertThat(survey.ignoredColumns()).hasSize(297);
        assertThat(survey.records()).isEqualTo(1);
    }

    @Test
    void aMissingColumnIsNamedWithTheHeaderFound() {
        assertRefused(
                "orders.csv",
                "contact_id,sent_at,role\n",
                "orders.csv, line 1: column 'text' is missing; found: contact_id, sent_at, role;"
                        + " expected at least contact_id, speaker, text");
    }

    @Test
    void aFileWithoutHeaderShowsItsFirstLineMasked() {
        assertRefused(
                "orders.csv",
                "\nK1,13800000001,hello\n",
                "orders.csv, line 2: columns 'contact_id', 'speaker', 'text' are missing; found: K1, ***********, hello;"
                        + " expected at least contact_id, speaker, text");
    }

    @Test
    void twoColumnsOfOneMeaningAreRefused() {
        assertRefused(
                "orders.csv",
                "contact_id,speaker,text,内容\n",
                "orders.csv, line 1: columns 'text', '内容' all mean text; found: contact_id, speaker, text, 内容");
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertRefused("a.csv", "", "a.csv: empty, expected a header line or JSON");
        assertRefused("b.csv", "\n  \n", "b.csv: nothing but blanks, expected a header line or JSON");
        assertRefused(
                "c.csv",
                "PK\u0003\u0004etc",
                "c.csv: not a readable workbook (zip END header not found), expected XLSX");
        assertRefused(
                "d.csv",
                "\u0000\u0001\u0002".repeat(50),
                "d.csv: a binary file, or UTF-16 without byte order mark (150 control characters in the first 150 bytes),"
                        + " expected CSV, XLSX, JSON or a log");
    }

    @Test
    void latinTextIsRefusedBecauseItsCharactersWouldBeGuessed() {
        byte[] latin =
                "contact_id,speaker,text\nK1,bot,\u00e9 \u00e8 \u00fc \n".getBytes(Charset.forName("ISO-8859-1"));
        assertThatThrownBy(() -> Survey.of(
                        ReadExport.file(directory, "latin.csv", latin), ReadExport.PROFILES, ReadExport.ONE_SLICE))
                .hasMessage("latin.csv: neither UTF-8 nor GB18030 text, expected CSV, XLSX, JSON or a log");
    }

    @Test
    void everyRefusedFileIsReportedAtOnce() {
        List<InputFile> files = List.of(
                ReadExport.file(directory, "a.csv", ""),
                ReadExport.file(directory, "b.csv", HEADER),
                new InputFile(directory.resolve("gone.csv"), "gone.csv"));
        assertThatThrownBy(() -> Survey.of(files, ReadExport.PROFILES, ReadExport.ONE_SLICE))
                .isInstanceOf(InputRefusedException.class)
                .hasMessage("""
                        a.csv: empty, expected a header line or JSON
                        gone.csv: cannot be read (java.nio.file.NoSuchFileException: %s)""".formatted(directory.resolve("gone.csv")));
    }

    private Survey survey(String name, String content) {
        return Survey.of(ReadExport.file(directory, name, content), ReadExport.PROFILES, ReadExport.ONE_SLICE);
    }

    private Encoding encoding(byte[] content) {
        return ((Layout.Text) Survey.of(
                                ReadExport.file(directory, "e.csv", content), ReadExport.PROFILES, ReadExport.ONE_SLICE)
                        .layout())
                .encoding();
    }

    private void assertRefused(String name, String content, String message) {
        assertThatThrownBy(() -> survey(name, content))
                .isInstanceOf(InputRefusedException.class)
                .hasMessage(message);
    }
}
