package dev.hotspots.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.analysis.ContactAnalyser;
import dev.hotspots.catalog.CatalogFiles;
import dev.hotspots.catalog.CatalogLoader;
import dev.hotspots.catalog.Language;
import dev.hotspots.evaluation.Evaluation;
import dev.hotspots.evaluation.FieldScore;
import dev.hotspots.labels.LabelField;
import dev.hotspots.labels.LabelFiles;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the English catalog decides about invented English contacts. The floors were set before any rule was run on them; contacts that were
 * written before the rules have taught them, those written after have not and are the honest figure.
 */
class EnglishCatalogTests {

    private static final Path CONTACTS = Path.of("src/test/resources/english");

    @Test
    void contactsTheRulesWereWrittenWithAreTold() {
        Evaluation evaluation = evaluation("written-before-the-rules.jsonl");
        assertThat(f1(evaluation, LabelField.COMPLAINT)).isGreaterThanOrEqualTo(0.85);
        assertThat(accuracy(evaluation, LabelField.NATURE)).isGreaterThanOrEqualTo(0.75);
        assertThat(accuracy(evaluation, LabelField.CONTACT_TYPE)).isGreaterThanOrEqualTo(0.75);
        assertThat(accuracy(evaluation, LabelField.SCENARIO)).isGreaterThanOrEqualTo(0.75);
        assertThat(accuracy(evaluation, LabelField.EMOTION)).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void contactsWrittenAfterTheRulesAreToldAlmostAsWell() {
        Evaluation evaluation = evaluation("written-after-the-rules.jsonl");
        assertThat(f1(evaluation, LabelField.COMPLAINT)).isGreaterThanOrEqualTo(0.75);
        assertThat(accuracy(evaluation, LabelField.NATURE)).isGreaterThanOrEqualTo(0.55);
        assertThat(accuracy(evaluation, LabelField.CONTACT_TYPE)).isGreaterThanOrEqualTo(0.6);
        assertThat(accuracy(evaluation, LabelField.SCENARIO)).isGreaterThanOrEqualTo(0.6);
        assertThat(accuracy(evaluation, LabelField.EMOTION)).isGreaterThanOrEqualTo(0.6);
    }

    private static Evaluation evaluation(String name) {
        List<Path> file = List.of(CONTACTS.resolve(name));
        ContactAnalyser analyser = new ContactAnalyser(
                CatalogLoader.load(CatalogFiles.shipped(Language.EN)),
                Instant.parse("2026-11-16T00:00:00Z"),
                ZoneOffset.UTC);
        return Evaluation.of(
                Contacts.read(file, ZoneOffset.UTC).contacts().stream().map(analyser::analyse), LabelFiles.read(file));
    }

    private static double f1(Evaluation evaluation, LabelField field) {
        return score(evaluation, field).f1OfYes().orElseThrow();
    }

    private static double accuracy(Evaluation evaluation, LabelField field) {
        return score(evaluation, field).accuracy().share();
    }

    private static FieldScore score(Evaluation evaluation, LabelField field) {
        return evaluation.fields().stream()
                .filter(one -> one.field() == field)
                .findFirst()
                .orElseThrow();
    }
}
