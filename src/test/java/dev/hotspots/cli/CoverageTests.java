package dev.hotspots.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalog seen by the contacts of an export. */
class CoverageTests {

    @TempDir
    private Path directory = Path.of("unset by JUnit");

    private Program coverage(String... more) throws IOException {
        Path catalog = Files.createDirectories(directory.resolve("catalog"));
        Files.writeString(catalog.resolve("catalog.yaml"), "version: t\nfiles: [rules.yaml]\n");
        Files.writeString(catalog.resolve("rules.yaml"), """
                rules:
                  - {id: loose, about: 松动, scores: {complaint: 3, nature.quality: 2}, when: {customer: [松]}}
                  - {id: cracked, about: 开裂, scores: {complaint: 3, nature.quality: 2}, when: {customer: [裂]}}
                """);
        Path input = Files.writeString(directory.resolve("talks.jsonl"), """
                {"id": "A", "messages": [["customer", "盖子松了"]]}
                """);
        String[] arguments = {
            "catalog", "coverage", "--weights", "none", "--catalog", catalog.toString(), "--input", input.toString()
        };
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return Program.run(all);
    }

    @Test
    void whatStandsOutIsPrinted() throws IOException {
        Program program = coverage();

        assertThat(program.exitCode()).isZero();
        assertThat(program.out())
                .contains("  没有热点问题的投诉: 100.0%  (投诉 1 / 1, 95%区间 20.7% – 100.0%)\n")
                .contains("  从不触发的规则: 1  (共 2 项)\n")
                .contains("""
                        几乎到处触发的规则(超过一半会话)
                          条目   说明  会话    占比
                          loose  松动     1  100.0%

                        从不触发的规则
                          条目     说明  会话  占比
                          cracked  开裂     0  0.0%

                        从不适用的检查
                          无
                        """);
    }

    @Test
    void everyEntryIsWrittenWhereAFileIsGiven() throws IOException {
        Path out = directory.resolve("coverage.csv");

        Program program = coverage("--out", out.toString());

        assertThat(program.out()).endsWith("全部条目: " + out + "\n");
        assertThat(Files.readString(out)).isEqualTo("""
                kind,id,about,contacts,share,finding
                rule,cracked,开裂,0,0.0000,never
                rule,loose,松动,1,1.0000,nearly_everywhere
                """);
    }
}
