package dev.hotspots.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SliceReaderTests {

    private static final int FILES = 2000;
    private static final Limits SMALL = new Limits(4, 200, 400);
    private static final String[] TEXTS = {
        "好的",
        "漏水,很严重",
        "他说\"没事\"",
        "第一行\n第二行",
        "a\r\nb",
        "😡😡",
        "",
        "退款!!",
        "K1,bot,x",
        "\\",
        "=1+1",
        "乗",
        "x".repeat(150)
    };

    @TempDir
    Path directory;

    @Test
    void slicesReadOneByOneGiveWhatTheWholeFileGives() {
        for (long seed = 0; seed < FILES; seed++) {
            Random random = new Random(seed);
            InputFile file = mutatedExport(random);
            ReadExport whole = ReadExport.of(file, ReadExport.ONE_SLICE, SMALL);
            ReadExport sliced = ReadExport.of(file, 1 + random.nextInt(120), SMALL);
            assertThat(sliced.events).as("seed %d", seed).isEqualTo(whole.events);
        }
    }

    @Test
    void rowsReadAreThoseAcceptedAndThoseRejected() {
        for (long seed = 0; seed < FILES; seed++) {
            ReadExport read = ReadExport.of(mutatedExport(new Random(seed)), ReadExport.ONE_SLICE, SMALL);
            assertThat(read.rowsRead).as("seed %d", seed).isEqualTo(read.rows.size() + read.rejects.size());
        }
    }

    @Test
    void everyEventBeginsBehindTheOneBefore() {
        for (long seed = 0; seed < FILES; seed++) {
            InputFile file = csv(new Random(seed), UTF_8);
            Survey survey = Survey.of(file, ReadExport.PROFILES, ReadExport.ONE_SLICE, SMALL);
            ReadExport read = ReadExport.of(file, ReadExport.ONE_SLICE, SMALL);
            assertThat(read.rowsRead).as("seed %d", seed).isEqualTo(survey.records());
            assertThat(read.firstLines).as("seed %d", seed).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void sliceBordersMayFallIntoQuotedLineBreaks() {
        String row = "K1,bot,\"one\n\n\"\"two\"\"\r\nthree\"\n";
        InputFile file = ReadExport.file(directory, "a.csv", "contact_id,speaker,text\n" + row.repeat(50));
        for (int bytes = 1; bytes < 80; bytes++) {
            assertThat(ReadExport.of(file, bytes, Limits.USUAL).texts())
                    .hasSize(50)
                    .containsOnly("one\n\n\"two\"\nthree");
        }
    }

    @Test
    void slicesFollowOneAnotherWithoutGap() {
        InputFile file = ReadExport.file(directory, "a.csv", "contact_id,speaker,text\n" + "K1,bot,a\n".repeat(100));
        Survey survey = Survey.of(file, ReadExport.PROFILES, 90);
        assertThat(survey.slices())
                .hasSize(10)
                .startsWith(new Slice(file, 0, 24, 114, 2), new Slice(file, 1, 114, 204, 12));
        assertThat(survey.records()).isEqualTo(100);
    }

    @Test
    void aFileThatBecameShorterIsNoticed() throws IOException {
        InputFile file = ReadExport.file(directory, "a.csv", "contact_id,speaker,text\nK1,bot,a\nK1,bot,b\n");
        Survey survey = Survey.of(file, ReadExport.PROFILES, ReadExport.ONE_SLICE);
        Files.writeString(file.path(), "contact_id,speaker,text\nK1,bot,a\n");
        assertThatThrownBy(() -> SliceReader.read(
                        survey.slices().get(0), survey.layout(), ReadExport.SHANGHAI, new ReadExport()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("java.io.IOException: a.csv: ends at byte 33, expected 42; it changed while it was read");
    }

    private InputFile mutatedExport(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> jsonLines(random);
            case 1 -> csv(random, Charset.forName("GB18030"));
            default -> csv(random, UTF_8);
        };
    }

    private InputFile csv(Random random, Charset charset) {
        StringBuilder csv = new StringBuilder();
        int rows = 1 + random.nextInt(25);
        for (int i = 0; i < rows; i++) {
            String text = TEXTS[random.nextInt(TEXTS.length)];
            boolean quoted = random.nextInt(3) == 0 || text.matches("(?s).*[\",\r\n].*");
            csv.append('K').append(i % 4).append(random.nextBoolean() ? ",客户," : ",bot,");
            csv.append(quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text).append(",q");
            csv.append(random.nextInt(5) == 0 ? "\r\n" : "\n");
        }
        byte[] body = csv.toString().getBytes(charset);
        // Chinese in the header keeps the encoding recognizable however the rows are damaged.
        String header = "会话ID,发送方,消息内容,技能组\n";
        return ReadExport.file(directory, "a.csv", joined(header.getBytes(charset), mutate(body, random)));
    }

    private InputFile jsonLines(Random random) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i <= random.nextInt(10); i++) {
            lines.append("{\"id\":\"K")
                    .append(i)
                    .append("\",\"messages\":[[\"customer\",\"漏水\"],{\"speaker\":\"客服\",\"text\":\"好的\"}]}\n");
        }
        byte[] first = "{\"id\":\"你好你好\",\"messages\":[[\"agent\",\"您好\"]]}\n".getBytes(UTF_8);
        return ReadExport.file(
                directory, "a.jsonl", joined(first, mutate(lines.toString().getBytes(UTF_8), random)));
    }

    /** Some bytes deleted, doubled, or replaced by what hurts. */
    private static byte[] mutate(byte[] body, Random random) {
        byte[] bytes = body.clone();
        String hurting = "\"\"\",\n\r{}[]x\u0000";
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(bytes.length);
            int kept = Math.max(0, at - random.nextInt(3));
            byte[] tail = Arrays.copyOfRange(bytes, at, bytes.length);
            bytes = joined(Arrays.copyOf(bytes, kept), tail);
            if (bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] = (byte)
                        (random.nextInt(8) == 0
                                ? random.nextInt(256)
                                : hurting.charAt(random.nextInt(hurting.length())));
            } else {
                bytes = new byte[] {'"'};
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
