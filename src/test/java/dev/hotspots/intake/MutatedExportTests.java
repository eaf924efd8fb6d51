package dev.hotspots.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Exports of every form with bytes changed at random: each is refused as a whole with a reason, or every row of it is accounted for. More
 * for a soak: {@code mvn test -Dtest=MutatedExportTests -Dintake.mutations=1000000}, and another {@code -Dintake.seed}.
 */
class MutatedExportTests {

    private static final int MUTATIONS = Integer.getInteger("intake.mutations", 2_000);
    private static final long SEED = Long.getLong("intake.seed", 20261115L);
    private static final int MOST_CHANGES = 4;
    private static final byte[] NASTY = {
        '"', ',', '\n', '\r', 0, '\t', ';', '{', '}', '[', ']', ':', '\\', (byte) 0xFF, (byte) 0xE5
    };

    private static final String MESSAGES = """
            contact_id,sent_at,speaker,text,message_id,rating
            K1,2026-03-02 09:00:00,客户,"漏水,
            退货",m1,
            K2,2026-03-02 09:00:10,客服,"您好""亲\""",m2,5
            K1,,机器人,在吗,,
            K1,2026-03-02 09:01:00,客户,"a,b
            ",m4,1
            """;
    private static final String CONVERSATIONS = """
            对话ID,客户,messages
            7001,甲,"客户 2026/03/02 18:25:18
            漏水
            CE-小满 2026/03/02 18:26:00
            您好"
            7002,乙,"系统 2026/03/02 18:26:00
            系统发送满意度调查"
            """;
    private static final String LINES = """
            {"id":"K1","messages":[["客户","漏水"],{"speaker":"客服","text":"您好","at":1772413200000}]}
            {"id":"K2","rating":5,"messages":[["客户","在吗"]]}
            """;
    private static final String LOG = """
            买家甲 2026-3-2 9:05:01
            漏水
            示例店:小满 2026-3-2 9:06:00
            您好
            """;
    private static final String COMMENTS = """
            ticket_id;user_id;body;created;public
            1;9;leaks;2026-03-02 01:00:00;TRUE
            1;8;"inter""nal";2026-03-02 01:01:00;FALSE
            """;

    @TempDir
    Path directory;

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Kind(String name, byte[] content) {}

    private List<Kind> kinds() throws IOException {
        Path book = TakenIn.xlsx(
                directory,
                "seed.xlsx",
                sheets -> TakenIn.sheet(
                        sheets,
                        "S",
                        List.of(List.of("contact_id", "speaker", "text"), List.of("K1", "customer", "漏水"))));
        return List.of(
                new Kind("a.csv", MESSAGES.getBytes(StandardCharsets.UTF_8)),
                new Kind("b.csv", MESSAGES.getBytes(Charset.forName("GB18030"))),
                new Kind("c.csv", ("\uFEFF" + MESSAGES).getBytes(StandardCharsets.UTF_16LE)),
                new Kind("d.csv", CONVERSATIONS.getBytes(StandardCharsets.UTF_8)),
                new Kind("e.jsonl", LINES.getBytes(StandardCharsets.UTF_8)),
                new Kind("f.json", ("[" + LINES.strip().replace("\n", ",\n") + "]").getBytes(StandardCharsets.UTF_8)),
                new Kind("g.txt", LOG.getBytes(StandardCharsets.UTF_8)),
                new Kind("h.csv", COMMENTS.getBytes(StandardCharsets.UTF_8)),
                new Kind("i.csv.gz", Files.readAllBytes(TakenIn.gzip(directory, "seed.gz", MESSAGES))),
                new Kind(
                        "j.zip",
                        Files.readAllBytes(TakenIn.zip(directory, "seed.zip", "a.csv", MESSAGES, "b.json", "[]"))),
                new Kind("k.xlsx", Files.readAllBytes(book)));
    }

    @Test
    void theUnchangedExportsAreAllReadable() throws IOException {
        for (Kind kind : kinds()) {
            assertThat(TakenIn.of(Files.write(directory.resolve(kind.name), kind.content))
                            .assembled()
                            .contacts())
                    .as(kind.name)
                    .isNotEmpty();
        }
    }

    @Test
    void everyRowOfAChangedExportIsAccountedFor() throws IOException {
        List<Kind> kinds = kinds();
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            Random random = new Random(SEED + i);
            // A workbook costs as much as forty texts.
            Kind kind = kinds.get(i % 40 == 0 ? kinds.size() - 1 : random.nextInt(kinds.size() - 1));
            byte[] content = kind.content;
            for (int change = random.nextInt(MOST_CHANGES); change >= 0; change--) {
                content = changed(content, random);
            }
            Path file = Files.write(directory.resolve(kind.name), content);
            try {
                check(file, "seed " + (SEED + i) + ", " + kind.name);
            } catch (InputRefusedException e) {
                assertThat(e.reasons()).isNotEmpty().allMatch(reason -> reason.contains(kind.name));
                refused++;
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + (SEED + i) + ", " + kind.name, e);
            }
        }
        assertThat(refused).isBetween(MUTATIONS / 100, MUTATIONS * 3 / 4);
    }

    /** TakenIn holds the sums of the account; here the parts of a file are held against the whole of it. */
    private static void check(Path file, String seed) {
        TakenIn taken = TakenIn.of(file);
        ReadExport inParts = new ReadExport();
        for (Survey survey : Survey.of(InputFiles.of(List.of(file)).files(), ReadExport.PROFILES, 40)) {
            for (Slice slice : survey.slices()) {
                inParts.rowsRead += SliceReader.read(slice, survey.layout(), ReadExport.SHANGHAI, inParts);
            }
        }
        assertThat(inParts.events).as(seed).isEqualTo(taken.read().events);
    }

    private static byte[] changed(byte[] content, Random random) {
        int at = random.nextInt(content.length + 1);
        int length = random.nextInt(Math.min(30, content.length - at + 1));
        return switch (random.nextInt(6)) {
            case 0 ->
                joined(Arrays.copyOf(content, at), new byte[] {NASTY[random.nextInt(NASTY.length)]}, from(content, at));
            case 1 -> joined(Arrays.copyOf(content, at), new byte[0], from(content, at + length));
            case 2 -> joined(Arrays.copyOf(content, at + length), from(content, at), new byte[0]);
            case 3 -> content.length < 2 ? content : Arrays.copyOf(content, 1 + random.nextInt(content.length - 1));
            case 4 -> overwritten(content, random, NASTY[random.nextInt(NASTY.length)]);
            default -> overwritten(content, random, (byte) random.nextInt(256));
        };
    }

    private static byte[] from(byte[] content, int at) {
        return Arrays.copyOfRange(content, Math.min(at, content.length), content.length);
    }

    private static byte[] overwritten(byte[] content, Random random, byte with) {
        byte[] changed = content.clone();
        if (changed.length > 0) {
            changed[random.nextInt(changed.length)] = with;
        }
        return changed;
    }

    private static byte[] joined(byte[] first, byte[] second, byte[] third) {
        byte[] all = Arrays.copyOf(first, first.length + second.length + third.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        System.arraycopy(third, 0, all, first.length + second.length, third.length);
        return all;
    }
}
