package dev.hotspots.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hotspots.analysis.ContactFacts;
import dev.hotspots.analysis.Evidence;
import dev.hotspots.labels.LabelField;
import dev.hotspots.labels.LabelFiles;
import dev.hotspots.labels.LabelSet;
import dev.hotspots.labels.LabelValue;
import dev.hotspots.statistics.Correlation;
import dev.hotspots.statistics.Proportion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts by hand against counts of the program. */
class EvaluationTests {

    private static final double EXACT = 1e-12;

    private final Path directory;
    private final DecidedContacts contacts;

    EvaluationTests(@TempDir Path directory) {
        this.directory = directory;
        this.contacts = new DecidedContacts(directory);
    }

    private LabelSet labels(String csv) throws IOException {
        return LabelFiles.read(List.of(Files.writeString(directory.resolve("labels.csv"), csv)));
    }

    private static FieldScore field(Evaluation evaluation, LabelField field) {
        return evaluation.fields().stream()
                .filter(score -> score.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private static ValueScore value(FieldScore field, String id) {
        return field.values().stream()
                .filter(score -> score.value().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Decided quality, price, quality, none; right: quality, quality, quality or price, price. */
    private Evaluation natures() throws IOException {
        return Evaluation.of(
                Stream.of(
                        contacts.says("A1", "坏"),
                        contacts.says("A2", "贵"),
                        contacts.says("A3", "坏"),
                        contacts.says("A4", "在吗")),
                labels("""
                        contact_id,nature,nature_also
                        A1,quality,
                        A2,quality,price
                        A3,price|quality,
                        A4,price,
                        """));
    }

    @Test
    void aDecisionIsRightWhenItIsAmongTheAccepted() throws IOException {
        assertThat(field(natures(), LabelField.NATURE).accuracy()).isEqualTo(new Proportion(2, 4));
    }

    @Test
    void aValueIsMissedOnlyWhereItIsTheOnlyAcceptedOne() throws IOException {
        FieldScore natures = field(natures(), LabelField.NATURE);

        LabelValue quality = new LabelValue("quality", "质量");
        LabelValue price = new LabelValue("price", "价格");
        assertThat(value(natures, "quality")).isEqualTo(new ValueScore(quality, 2, 0, 1));
        assertThat(value(natures, "price")).isEqualTo(new ValueScore(price, 0, 1, 1));
    }

    @Test
    void precisionRecallAndF1FollowFromTheCounts() throws IOException {
        ValueScore quality = value(field(natures(), LabelField.NATURE), "quality");

        assertThat(quality.precision()).contains(new Proportion(2, 2));
        assertThat(quality.recall()).contains(new Proportion(2, 3));
        assertThat(quality.f1().orElseThrow()).isCloseTo(0.8, within(EXACT));
    }

    @Test
    void macroF1IsTheMeanOfTheValuesThatOccur() throws IOException {
        // quality 0.8, price 0, no complaint (decided once, never right) 0.
        assertThat(field(natures(), LabelField.NATURE).macroF1()).isCloseTo(0.8 / 3, within(EXACT));
    }

    @Test
    void aWrongDecisionStandsInTheRowOfTheMainAcceptedValue() throws IOException {
        Confusion confusion = field(natures(), LabelField.NATURE).confusion();

        assertThat(confusion.values()).extracting(LabelValue::id).containsExactly("price", "quality", "");
        assertThat(confusion.counts()).containsExactly(List.of(0L, 0L, 1L), List.of(1L, 2L, 0L), List.of(0L, 0L, 0L));
        assertThat(confusion.total()).isEqualTo(4);
    }

    @Test
    void kappaIsAgreementBeyondChance() {
        // The textbook table 20 5 / 10 15: agreement 0.7, chance 0.5.
        LabelValue yes = new LabelValue("true", "是");
        LabelValue no = new LabelValue("false", "否");
        assertThat(new Confusion(List.of(yes, no), List.of(List.of(20L, 5L), List.of(10L, 15L)))
                        .kappa()
                        .orElseThrow())
                .isCloseTo(0.4, within(EXACT));
    }

    @Test
    void whereOnlyOneValueOccursThereIsNoKappa() throws IOException {
        Evaluation evaluation =
                Evaluation.of(Stream.of(contacts.says("A1", "坏")), labels("contact_id,complaint\nA1,true\n"));

        assertThat(field(evaluation, LabelField.COMPLAINT).confusion().kappa()).isEmpty();
        assertThat(field(evaluation, LabelField.COMPLAINT).f1OfYes()).hasValue(1);
    }

    @Test
    void theNatureGivenAComplaintMayBeOneThatIsPresentAsWell() throws IOException {
        Evaluation evaluation = natures();

        assertThat(evaluation.natureOfFoundComplaints()).contains(new Proportion(2, 3));
        assertThat(evaluation.defensibleNatureOfFoundComplaints()).contains(new Proportion(3, 3));
        assertThat(evaluation.defensibleNatureOfAllComplaints()).contains(new Proportion(3, 4));
    }

    @Test
    void whatHasOnlyDecisionsOrOnlyLabelsIsCountedAndLeftOut() throws IOException {
        Evaluation evaluation = Evaluation.of(
                Stream.of(contacts.says("A1", "坏"), contacts.says("B1", "坏"), contacts.says("B2", "坏")),
                labels("contact_id,complaint\nA1,true\nC2,true\nC1,true\n"));

        assertThat(evaluation.comparisons()).hasSize(1);
        assertThat(evaluation.unlabelled()).isEqualTo(2);
        assertThat(evaluation.missing()).containsExactly("C1", "C2");
    }

    @Test
    void fieldsThatNobodyLabelledAreLeftOut() throws IOException {
        assertThat(natures().fields())
                .extracting(FieldScore::field)
                .containsExactly(LabelField.COMPLAINT, LabelField.NATURE);
    }

    @Test
    void aDisagreementTellsTheWordsThatSpokeForTheField() throws IOException {
        Evaluation evaluation = Evaluation.of(
                Stream.of(contacts.says("A1", "贵,我的电话13812345678,怒")),
                labels("contact_id,nature,emotion\nA1,quality|safety,angry\n"));

        assertThat(evaluation.disagreements()).hasSize(1);
        Disagreement disagreement = evaluation.disagreements().get(0);
        assertThat(disagreement.contactId()).isEqualTo("A1");
        assertThat(disagreement.field()).isEqualTo(LabelField.NATURE);
        assertThat(disagreement.accepted()).containsExactly("quality", "safety");
        assertThat(disagreement.decided()).isEqualTo("price");
        assertThat(disagreement.evidence()).extracting(Evidence::rule).containsExactly("dear");
        assertThat(disagreement.evidence()).extracting(Evidence::sentence).containsExactly("贵,我的电话138****5678,怒");
    }

    @Test
    void inferredSatisfactionIsHeldAgainstScores() throws IOException {
        Evaluation evaluation = Evaluation.of(
                Stream.of(contacts.says("A1", "烦"), contacts.says("A2", "在吗"), contacts.says("A3", "谢")),
                labels("contact_id,satisfaction_score\nA1,1\nA2,3\nA3,5\n"));

        assertThat(evaluation.satisfaction()).contains(new Correlation(1, 1, 3));
        assertThat(evaluation.fields()).isEmpty();
    }

    @Test
    void groupsAreScoredEachForItself() throws IOException {
        ContactFacts shop = contacts.says("A1", "坏", "网店");
        ContactFacts phone = contacts.says("A2", "在吗", "电话");
        Evaluation evaluation = Evaluation.of(
                Stream.of(shop, phone, contacts.says("A3", "坏")),
                labels("contact_id,complaint\nA1,true\nA2,true\nA3,true\n"));

        assertThat(evaluation.by(Grouping.CHANNEL)).containsOnlyKeys("", "电话", "网店");
        assertThat(evaluation.by(Grouping.CHANNEL).values())
                .extracting(group -> field(group, LabelField.COMPLAINT).accuracy())
                .containsExactly(new Proportion(1, 1), new Proportion(0, 1), new Proportion(1, 1));
    }

    @Test
    void everyFieldHasADecisionFromItsList() {
        ContactFacts facts = contacts.says("A1", "坏");

        assertThat(LabelField.values())
                .allSatisfy(field ->
                        assertThat(field.choices()).extracting(LabelValue::id).contains(Decisions.of(field, facts)));
    }
}
