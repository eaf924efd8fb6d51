package dev.hotspots.cli;

import dev.hotspots.facts.Facts;
import dev.hotspots.facts.FactsStore;
import dev.hotspots.facts.Row;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why a contact was decided as it was; personal data is masked. */
@Command(name = "explain", mixinStandardHelpOptions = true, description = "说明一个会话的各项判断及其依据(已脱敏)。")
final class ExplainCommand implements Callable<Integer> {

    private static final List<String> DECISIONS = List.of(
            "business_date",
            "opened_at",
            "channel",
            "product",
            "agent",
            "contact_type",
            "complaint",
            "nature",
            "secondary_natures",
            "sub_issue",
            "scenario",
            "emotion",
            "escalation",
            "safety",
            "review",
            "first_response_s",
            "resolution",
            "resolution_evidence",
            "resolution_s",
            "rating",
            "inferred_satisfaction",
            "source_file",
            "source_line",
            "catalog_version");

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "CONTACT_ID", description = "会话编号")
    private String contactId = "";

    @Option(names = "--date", paramLabel = "DATE", description = "业务日期 (默认有该会话的最近一天)")
    private @Nullable LocalDate date;

    @Override
    public Integer call() {
        FactsStore store = new FactsStore(common.home().facts());
        try (Facts facts = store.open(date == null ? store.dates() : List.of(date))) {
            List<Row> rows = facts.rows(
                    "SELECT * FROM facts WHERE contact_id = ? ORDER BY business_date DESC LIMIT 1", contactId);
            if (rows.isEmpty()) {
                throw new BadUsageException("contact '" + contactId + "' is in none of the published dates "
                        + (date == null ? store.dates() : List.of(date)) + " of "
                        + common.home().facts());
            }
            print(rows.get(0), facts, common.out());
        }
        return ExitCode.DONE;
    }

    private void print(Row row, Facts facts, PrintWriter out) {
        out.println(contactId);
        DECISIONS.stream()
                .filter(column -> !row.text(column).isEmpty())
                .forEach(column -> out.println("  " + column + ": " + row.text(column)));
        out.println("依据:");
        facts.rows(
                        "SELECT e.decision, e.rule, e.about, e.points, e.message, e.speaker, e.words, e.sentence FROM facts,"
                                + " unnest(evidence) AS u(e) WHERE contact_id = ? AND business_date = CAST(? AS DATE)"
                                + " ORDER BY e.message, e.rule, e.decision",
                        contactId,
                        row.text("business_date"))
                .forEach(evidence -> out.printf(
                        Locale.ROOT,
                        "  第%s条 %s \"%s\" → %s %s(%s: %s)%n      %s%n",
                        evidence.text("message"),
                        evidence.text("speaker").toLowerCase(Locale.ROOT),
                        evidence.text("words"),
                        evidence.text("decision"),
                        points(evidence),
                        evidence.text("rule"),
                        evidence.text("about"),
                        evidence.text("sentence")));
    }

    private static String points(Row evidence) {
        double points = evidence.number("points").orElse(0);
        return points == 0 ? "" : String.format(Locale.ROOT, "%+.1f ", points);
    }
}
