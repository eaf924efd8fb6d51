package dev.hotspots.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decisions against labels, as a user does it. */
class EvaluateTests {

    @TempDir
    private Path directory = Path.of("unset by JUnit");

    private Path input = Path.of("unset");

    @BeforeEach
    void writeInput() throws IOException {
        input = file("talks.jsonl", """
                {"id": "T1", "channel": "小程序", "messages": [["customer", "刚买的壶用两天就漏水,质量太差了"], ["agent", "抱歉给您添麻烦了"]]}
                {"id": "T2", "channel": "小程序", "messages": [["customer", "请问这款壶有几种颜色"], ["agent", "有三种颜色"]]}
                {"id": "T3", "channel": "电话", "messages": [["customer", "你好"], ["agent", "您好"]]}
                """);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private Program evaluate(Path labels, String... more) {
        List<String> arguments = List.of("evaluate", "--input", input.toString(), "--labels", labels.toString());
        return Program.run(Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new));
    }

    private Path labels() throws IOException {
        return file("labels.csv", "contact_id,complaint,nature\nT1,true,price\nT2,false,\nT9,true,safety\n");
    }

    @Test
    void theReportTellsAccuracyAndWhatWasLeftOut() throws IOException {
        Program program = evaluate(labels());

        assertThat(program.exitCode()).isZero();
        assertThat(program.out())
                .contains("  对照的会话: 2  (另有 1 个会话没有标注, 1 个标注的会话不在输入中)")
                .contains("  性质判对(投诉): 0.0%  (标注为投诉且判为投诉的会话 0 / 1, 95%区间 0.0% – 79.3%)")
                .containsPattern("投诉 complaint +2 +2 +100.0%")
                .containsPattern("性质 nature +2 +1 +50.0%")
                .endsWith("不一致清单: 用 --out F.xlsx 或 --out F.csv 写出\n");
    }

    @Test
    void groupsAreNamedAsTheOptionDoes() throws IOException {
        Program program = evaluate(labels(), "--by", "channel");

        assertThat(program.out()).contains("按渠道的准确率").containsPattern("小程序 +2");
    }

    @Test
    void disagreementsAreWrittenAsCsv() throws IOException {
        Path out = directory.resolve("wrong.csv");

        Program program = evaluate(labels(), "--out", out.toString());

        assertThat(program.out()).endsWith("不一致清单: " + out + "\n");
        assertThat(Files.readAllLines(out).get(0)).isEqualTo("contact_id,field,accepted,decided,rules,sentences");
        assertThat(Files.readAllLines(out).get(1)).startsWith("T1,nature,price,quality,");
    }

    @Test
    void workbookAndJsonHoldTheSameFigures() throws IOException {
        Path out = directory.resolve("evaluation.xlsx");
        Path json = directory.resolve("evaluation.json");

        evaluate(labels(), "--out", out.toString(), "--json", json.toString());

        JsonNode accuracy =
                JsonMapper.builder().build().readTree(json.toFile()).at("/sheets/0/blocks/1/rows/1/accuracy");
        assertThat(accuracy.asDouble()).isEqualTo(0.5);
        try (Workbook workbook = WorkbookFactory.create(out.toFile(), null, true)) {
            Sheet wrong = workbook.getSheet("不一致");
            assertThat(wrong.getRow(wrong.getLastRowNum()).getCell(0).getStringCellValue())
                    .isEqualTo("T1");
        }
    }

    @Test
    void mistakesInLabelsAreBadUsage() throws IOException {
        Path labels = file("odd.csv", "contact_id,emotion\nT1,grim\n");

        Program program = evaluate(labels);

        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.err()).isEqualTo(labels + ", line 2: emotion 'grim', expected calm, unhappy or angry\n");
    }

    @Test
    void labelsOfOtherContactsAreBadUsage() throws IOException {
        Program program = evaluate(file("other.csv", "contact_id,complaint\nX1,true\n"));

        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.err()).isEqualTo("none of the 1 labelled contacts is among the 3 contacts of the input\n");
    }

    @Test
    void anEndingThatSaysNothingIsBadUsage() throws IOException {
        Program program = evaluate(labels(), "--out", "evaluation.txt");

        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.err()).isEqualTo("--out is 'evaluation.txt', expected a name that ends in .xlsx or .csv\n");
    }

    @Test
    void whatLabelWritesAgreesWithItself() {
        Path out = directory.resolve("own.csv");
        Program.run("label", "--input", input.toString(), "--out", out.toString());

        Program program = evaluate(out);

        assertThat(program.out()).contains("  对照的会话: 3  (另有 0 个会话没有标注, 0 个标注的会话不在输入中)");
        assertThat(program.out().lines().filter(line -> line.matches("  \\S+ [a-z_]+ +3 +3 +100\\.0%.*")))
                .hasSize(14);
    }
}
