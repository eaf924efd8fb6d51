package dev.hotspots.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.CatalogFiles;
import dev.hotspots.catalog.CatalogLoader;
import dev.hotspots.catalog.ContactType;
import dev.hotspots.catalog.Language;
import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.RuleBook.FiredRule;
import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.InventedContact;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageModelTests {

    private static final Catalog CATALOG = CatalogLoader.load(CatalogFiles.shipped());
    private static final LanguageModel MODEL = ModelFile.shipped(Language.ZH);

    private static final Contact GRIEVANCE = new InventedContact("A")
            .customer("", "你好，烘干机上门说了三回了，一回也没见着人")
            .agent("", "亲亲，请问订单号是多少呢？")
            .customer("", "又问订单号，昨天前天都给过了")
            .agent("", "非常抱歉，给您带来不便")
            .customer("", "算了，我直接退掉")
            .contact();

    private static final Contact QUESTION = new InventedContact("B")
            .customer("", "在吗，这款烘干机放得下阳台柜子吗")
            .agent("", "宽六十厘米，您量一下哦")
            .customer("", "好的谢谢")
            .contact();

    @Test
    void onePassOverTheTextGivesTheScoresOfTheSketch() throws IOException {
        for (Contact contact : List.of(GRIEVANCE, QUESTION)) {
            Reading reading = CATALOG.read(contact);
            List<FiredRule> fired = CATALOG.ruleBook().fired(reading);
            double[] expected = shippedWeights().scores(Sketch.of(reading, fired));
            assertThat(MODEL.scores(reading, fired)).containsExactly(expected, within(1e-9));
        }
    }

    @Test
    void aGrievanceWithoutComplaintWordsIsHeard() {
        assertThat(opinion(GRIEVANCE).holds(Question.COMPLAINT)).isTrue();
        assertThat(opinion(QUESTION).holds(Question.COMPLAINT)).isFalse();
        assertThat(opinion(QUESTION).first(Question.CONTACT_TYPE, ContactType.class))
                .isEqualTo(ContactType.INQUIRY);
    }

    @Test
    void probabilitiesOfAQuestionAddUpToOne() {
        Opinion opinion = opinion(GRIEVANCE);
        assertThat(opinion.ranked(Question.NATURE).stream()
                        .mapToDouble(Opinion.Answer::probability)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(opinion.margin(Question.COMPLAINT)).isBetween(0.0, 1.0);
    }

    @Test
    void reasonsQuoteTheContactAndDoNotOverlap() {
        Reading reading = CATALOG.read(GRIEVANCE);
        List<Reason> reasons = MODEL.reasons(reading, opinion(GRIEVANCE), Question.COMPLAINT, 3);
        assertThat(reasons).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(reasons).allSatisfy(reason -> {
            assertThat(reason.strength()).isPositive();
            assertThat(reading.quote(reason.span())).isNotBlank();
        });
    }

    @Test
    void aSilentModelHasNoOpinion() {
        Reading reading = CATALOG.read(QUESTION);
        assertThat(LanguageModel.silent().opinion(reading, List.of())).isEmpty();
        assertThat(LanguageModel.silent().version()).isEmpty();
    }

    @Test
    void theShippedModelTellsWhereItComesFrom() {
        assertThat(MODEL.version()).hasSize(12);
        assertThat(MODEL.provenance().lines()).anyMatch(line -> line.contains("cross-validation"));
    }

    private static Opinion opinion(Contact contact) {
        Reading reading = CATALOG.read(contact);
        return MODEL.opinion(reading, CATALOG.ruleBook().fired(reading)).orElseThrow();
    }

    private static Weights shippedWeights() throws IOException {
        try (InputStream in = LanguageModelTests.class.getResourceAsStream("/model/weights.gz")) {
            assertThat(in).isNotNull();
            return WeightsFile.read("weights.gz", in);
        }
    }
}
