package dev.hotspots.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvException;
import dev.hotspots.catalog.CatalogFiles;
import dev.hotspots.catalog.CatalogLoader;
import dev.hotspots.catalog.Service;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The times of the sample once more, by a second, naive route straight from its files, held against {@code label} to the second.
 * Only the wordings of automatic replies and hand-overs are shared; reading, ordering and arithmetic are not.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndependentTimesTests {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
    private static final Path SAMPLE = Path.of("sample-data");
    private static final long AS_OF = seconds("2026-11-16 00:00:00");
    private static final Service.Response TERMS =
            CatalogLoader.load(CatalogFiles.shipped()).service().response();
    private static final List<String> CUSTOMER = List.of("customer", "客户");
    private static final List<String> AGENT = List.of("agent", "客服");
    private static final List<String> BOT = List.of("bot", "机器人");
    private static final List<String> SYSTEM = List.of("system", "系统");

    private final Map<String, List<Line>> contacts = new TreeMap<>();
    private final Map<String, Map<String, String>> labels = new HashMap<>();

    /** A message: seconds of Shanghai's wall clock, who, what, and what the row says of the contact. */
    private record Line(long at, String who, String text, String status, String resolvedAt) {}

    @BeforeAll
    void theSampleIsReadTwice(@TempDir Path directory) throws IOException, CsvException {
        read("tmall-2026-11-09_11-12.csv", StandardCharsets.UTF_8);
        read("tmall-2026-11-12_11-15.csv", StandardCharsets.UTF_8);
        read("miniapp-2026-11-09_11-15.csv", Charset.forName("GB18030"));
        contacts.values().forEach(lines -> lines.sort(Comparator.comparingLong(Line::at)));
        Path out = directory.resolve("labels.csv");
        Program label = Program.run(
                "label",
                "--weights",
                "none",
                "--home",
                directory.toString(),
                "--as-of",
                "2026-11-16T00:00+08:00",
                "--input",
                SAMPLE.toString(),
                "--out",
                out.toString());
        assertThat(label.exitCode()).isZero();
        try (CSVReaderHeaderAware reader = new CSVReaderHeaderAware(Files.newBufferedReader(out))) {
            for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
                Map<String, String> bare = new HashMap<>();
                row.forEach((key, value) -> bare.put(key.replace("\uFEFF", ""), value));
                labels.put(bare.getOrDefault("contact_id", ""), bare);
            }
        }
        assertThat(labels.keySet()).hasSameElementsAs(contacts.keySet()).hasSize(300);
    }

    /** In the sample a record begins with the id of a contact; what cannot be read is left out. */
    private void read(String file, Charset charset) throws IOException {
        RFC4180Parser parser = new RFC4180Parser();
        Set<List<String>> seen = new HashSet<>();
        List<String> lines = new String(Files.readAllBytes(SAMPLE.resolve(file)), charset)
                .replace("\uFEFF", "")
                .lines()
                .toList();
        List<String> head = List.of(parser.parseLine(lines.get(0)));
        for (String entry : records(lines)) {
            String[] fields;
            try {
                fields = parser.parseLine(entry);
            } catch (IOException e) {
                continue;
            }
            if (fields.length != head.size()) {
                continue;
            }
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < fields.length; i++) {
                row.put(head.get(i), fields[i]);
            }
            take(row, seen);
        }
    }

    private static List<String> records(List<String> lines) {
        List<String> records = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.matches("(TM\\d{8}|yx[0-9a-f]{10}|,).*")) {
                records.add(line);
            } else {
                records.set(records.size() - 1, records.get(records.size() - 1) + "\n" + line);
            }
        }
        return records;
    }

    private void take(Map<String, String> row, Set<List<String>> seen) {
        String id = value(row, "contact_id", "会话ID");
        String who = value(row, "speaker", "角色");
        String text = value(row, "text", "消息内容");
        String time = value(row, "sent_at", "发送时间");
        boolean known = CUSTOMER.contains(who) || AGENT.contains(who) || BOT.contains(who) || SYSTEM.contains(who);
        if (id.isBlank() || !known || text.isBlank() || !isTime(time)) {
            return;
        }
        String message = value(row, "message_id", "消息ID");
        List<Line> lines = contacts.computeIfAbsent(id, key -> new ArrayList<>());
        Line line = new Line(seconds(time), who, text, value(row, "status", "状态"), value(row, "resolved_at", "解决时间"));
        boolean again = lines.stream()
                .anyMatch(one -> one.at() == line.at()
                        && one.text().equals(text)
                        && one.who().equals(who));
        if (!(message.isEmpty() ? again : !seen.add(List.of(id, message)) || again)) {
            lines.add(line);
        }
    }

    private static String value(Map<String, String> row, String name, String other) {
        return row.getOrDefault(name, row.getOrDefault(other, "")).strip();
    }

    private static boolean isTime(String text) {
        try {
            return seconds(text) > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static long seconds(String text) {
        return LocalDateTime.parse(text.replace('/', '-'), TIME).toEpochSecond(ZoneOffset.UTC);
    }

    private static boolean isHuman(List<Line> lines, int i) {
        Line line = lines.get(i);
        boolean atOnce = i > 0 && line.at() - lines.get(i - 1).at() <= 1;
        return AGENT.contains(line.who())
                && !TERMS.automatic().in(line.text())
                && !(atOnce && TERMS.greetings().in(line.text()));
    }

    private static boolean isBoundary(Line line) {
        return BOT.contains(line.who())
                || (SYSTEM.contains(line.who())
                        && TERMS.handOver().in(line.text())
                        && !TERMS.notYet().in(line.text()));
    }

    /** Pairs of the moment of a question and of its reply, -1 for none; a human is waited for. */
    private static List<long[]> rounds(List<Line> lines) {
        List<long[]> rounds = new ArrayList<>();
        long asked = -1;
        long boundary = -1;
        boolean spoke = false;
        boolean replied = false;
        boolean reached = lines.stream().noneMatch(line -> BOT.contains(line.who()));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            reached |= isHuman(lines, i) || (SYSTEM.contains(line.who()) && isBoundary(line));
            if (isBoundary(line) && !replied) {
                boundary = line.at();
                asked = -1;
            } else if (CUSTOMER.contains(line.who())) {
                spoke = true;
                asked = asked < 0 ? line.at() : asked;
            } else if (isHuman(lines, i) && spoke && (asked >= 0 || !replied)) {
                rounds.add(new long[] {asked >= 0 ? asked : boundary, line.at()});
                asked = -1;
                replied = true;
            }
        }
        if (spoke && reached && (asked >= 0 || !replied)) {
            rounds.add(new long[] {asked >= 0 ? asked : boundary, -1});
        }
        return rounds;
    }

    @Test
    void firstResponsesAgree() {
        contacts.forEach((id, lines) -> {
            Optional<long[]> first = rounds(lines).stream().findFirst().filter(round -> round[1] >= 0);
            assertThat(label(id, "first_response_seconds"))
                    .as(id)
                    .isEqualTo(first.map(round -> String.valueOf(round[1] - round[0]))
                            .orElse(""));
        });
    }

    @Test
    void roundsAndWaitsAgree() {
        contacts.forEach((id, lines) -> {
            List<Long> waits = rounds(lines).stream()
                    .filter(round -> round[1] >= 0)
                    .map(round -> round[1] - round[0])
                    .toList();
            assertThat(label(id, "response_rounds")).as(id).isEqualTo(String.valueOf(waits.size()));
            assertThat(label(id, "longest_wait_seconds"))
                    .as(id)
                    .isEqualTo(waits.stream()
                            .max(Long::compare)
                            .map(String::valueOf)
                            .orElse(""));
            if (!waits.isEmpty()) {
                double mean =
                        waits.stream().mapToLong(Long::longValue).average().orElseThrow();
                assertThat(new BigDecimal(label(id, "mean_wait_seconds")).doubleValue() - mean)
                        .as(id)
                        .isBetween(-0.001, 0.0005);
            }
        });
    }

    @Test
    void promptRepliesAgree() {
        contacts.forEach((id, lines) -> {
            long asked = 0;
            long prompt = 0;
            for (long[] round : rounds(lines)) {
                long ofDay = Math.floorMod(round[0], 86400L);
                if (ofDay >= 8 * 3600 && ofDay < 23 * 3600) {
                    asked++;
                    prompt += round[1] >= 0 && round[1] - round[0] <= 180 ? 1 : 0;
                }
            }
            assertThat(label(id, "prompt_answered") + "/" + label(id, "prompt_questions"))
                    .as(id)
                    .isEqualTo(prompt + "/" + asked);
        });
    }

    @Test
    void resolutionsByColumnAndSurveyAgree() {
        int compared = 0;
        for (Map.Entry<String, List<Line>> contact : contacts.entrySet()) {
            String id = contact.getKey();
            Optional<Long> resolved = resolved(contact.getValue());
            if (resolved.isEmpty()) {
                assertThat(label(id, "resolution_evidence")).as(id).isNotIn("exported", "survey");
                continue;
            }
            long opened = contact.getValue().get(0).at();
            if (resolved.get() < 0 || resolved.get() > AS_OF) {
                assertThat(label(id, "resolution")).as(id).isEqualTo("open");
                assertThat(label(id, "open_seconds")).as(id).isEqualTo(String.valueOf(AS_OF - opened));
                continue;
            }
            compared++;
            assertThat(label(id, "resolution_seconds")).as(id).isEqualTo(String.valueOf(resolved.get() - opened));
            assertThat(label(id, "resolution_service_seconds"))
                    .as(id)
                    .isEqualTo(String.valueOf(inDeskHours(opened, resolved.get())));
            assertThat(label(id, "resolution_working_days"))
                    .as(id)
                    .isEqualTo(String.valueOf(workingDays(opened, resolved.get())));
        }
        assertThat(compared).isGreaterThan(100);
    }

    /** When the columns or the last survey line say that it was resolved; -1 when they say that it is not; empty when neither. */
    private static Optional<Long> resolved(List<Line> lines) {
        String at = "";
        String status = "";
        String survey = "";
        long surveyed = -1;
        for (Line line : lines) {
            at = line.resolvedAt().isEmpty() ? at : line.resolvedAt();
            status = line.status().isEmpty() ? status : line.status();
            int answer = SYSTEM.contains(line.who()) ? line.text().indexOf("评价为") : -1;
            String said = answer < 0 ? "" : line.text().substring(answer + 3, answer + 4);
            if (said.equals("是") || said.equals("否")) {
                survey = said;
                surveyed = line.at();
            }
        }
        if (!at.isEmpty()) {
            return Optional.of(seconds(at));
        }
        if (Set.of("resolved", "closed", "已解决").contains(status)) {
            return Optional.of(lines.get(lines.size() - 1).at());
        }
        if (Set.of("open", "pending", "未解决", "处理中").contains(status)) {
            return Optional.of(-1L);
        }
        return survey.isEmpty() ? Optional.empty() : Optional.of(survey.equals("是") ? surveyed : -1L);
    }

    /** Seconds between 08:00 and 23:00, day by day. */
    private static long inDeskHours(long from, long to) {
        long counted = 0;
        for (long day = Math.floorDiv(from, 86400L) * 86400; day < to; day += 86400) {
            counted += Math.max(0, Math.min(to, day + 23 * 3600) - Math.max(from, day + 8 * 3600));
        }
        return counted;
    }

    /** November 2026 has no holidays and no make-up days. */
    private static long workingDays(long from, long to) {
        long counted = 0;
        for (long day = Math.floorDiv(from, 86400L) + 1; day <= Math.floorDiv(to, 86400L); day++) {
            DayOfWeek weekday = LocalDate.ofEpochDay(day).getDayOfWeek();
            counted += weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY ? 0 : 1;
        }
        return counted;
    }

    private String label(String id, String column) {
        return labels.getOrDefault(id, Map.of()).getOrDefault(column, "?");
    }
}
