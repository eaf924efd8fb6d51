package dev.hotspots.complaint;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.ContactType;
import dev.hotspots.catalog.Dimension;
import dev.hotspots.catalog.Emotion;
import dev.hotspots.catalog.Escalation;
import dev.hotspots.catalog.Named;
import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.Scenario;
import dev.hotspots.catalog.SubIssue;
import dev.hotspots.catalog.Tally;
import dev.hotspots.learned.Opinion;
import dev.hotspots.learned.Question;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The categories of one contact.
 *
 * @param complaint whether the customer voices a grievance
 * @param nature of a complaint, exactly one; empty for any other contact
 * @param secondaryNatures other natures that rules speak for, strongest first
 * @param subIssue of the nature; empty where the words do not tell
 * @param safety harm or danger is spoken of: a person must look today
 * @param attitude the complaint is about the manner of staff
 * @param goodsCategory id of a goods or service category; empty where the words do not tell
 * @param margin points by which the closer of two decisions was made, complaint or not and which nature; negative where
 *     a complaint was decided on other grounds than points
 */
public record Categories(
        ContactType contactType,
        boolean complaint,
        Optional<Nature> nature,
        List<Nature> secondaryNatures,
        Optional<SubIssue> subIssue,
        Scenario scenario,
        Emotion emotion,
        List<Escalation> escalations,
        boolean safety,
        boolean attitude,
        String goodsCategory,
        double margin) {

    private static final double ENOUGH = 2;
    private static final double CLEARLY = 1;

    /** The lead in probability from which on a decision is clear. */
    private static final double CLEAR_LEAD = 0.2;

    /** The probability from which on a second nature is named. */
    private static final double WORTH_NAMING = 0.2;

    public Categories {
        secondaryNatures = List.copyOf(secondaryNatures);
        escalations = List.copyOf(escalations);
    }

    /**
     * Decides by a model's opinion, which has weighed the rules. Sub-issues, goods, and what must never be missed (escalation,
     * safety, attitude) are decided by rules alone.
     */
    public static Categories of(Tally tally, Catalog catalog, Opinion opinion) {
        boolean complaint = opinion.holds(Question.COMPLAINT);
        Optional<Nature> nature =
                complaint ? Optional.of(opinion.first(Question.NATURE, Nature.class)) : Optional.empty();
        return new Categories(
                opinion.first(Question.CONTACT_TYPE, ContactType.class),
                complaint,
                nature,
                nature.map(first -> secondary(first, opinion)).orElseGet(List::of),
                nature.flatMap(first -> NatureScores.of(tally, catalog).subIssue(first)),
                opinion.first(Question.SCENARIO, Scenario.class),
                opinion.first(Question.EMOTION, Emotion.class),
                escalations(tally),
                tally.points(Dimension.SAFETY) >= 1,
                tally.points(Dimension.ATTITUDE) >= 1,
                highestCategory(tally),
                margin(opinion) / CLEAR_LEAD);
    }

    private static double margin(Opinion opinion) {
        double margin = opinion.margin(Question.COMPLAINT);
        return opinion.holds(Question.COMPLAINT) ? Math.min(margin, opinion.margin(Question.NATURE)) : margin;
    }

    private static List<Nature> secondary(Nature first, Opinion opinion) {
        return Arrays.stream(Nature.values())
                .filter(nature -> nature != first && opinion.probability(Question.NATURE, nature) >= WORTH_NAMING)
                .sorted(Comparator.comparingDouble(nature -> -opinion.probability(Question.NATURE, nature)))
                .toList();
    }

    /** Decides from the points that rules gave. */
    public static Categories of(Tally tally, Catalog catalog) {
        ContactType type = highest(tally, Dimension.CONTACT_TYPE, ContactType.values(), ContactType.INQUIRY);
        // Who came to complain complains.
        boolean complaint = tally.points(Dimension.COMPLAINT) >= ENOUGH || type == ContactType.COMPLAINT;
        Optional<NatureScores> natures = complaint ? Optional.of(NatureScores.of(tally, catalog)) : Optional.empty();
        Optional<Nature> nature = natures.map(NatureScores::primary);
        return new Categories(
                type,
                complaint,
                nature,
                natures.map(NatureScores::secondary).orElseGet(List::of),
                nature.flatMap(found -> natures.flatMap(scores -> scores.subIssue(found))),
                highest(tally, Dimension.SCENARIO, Scenario.values(), Scenario.OTHER),
                emotion(tally),
                escalations(tally),
                tally.points(Dimension.SAFETY) >= 1,
                tally.points(Dimension.ATTITUDE) >= 1,
                highestCategory(tally),
                natures.map(scores -> margin(tally, scores))
                        .orElseGet(() -> ENOUGH - tally.points(Dimension.COMPLAINT)));
    }

    private static List<Escalation> escalations(Tally tally) {
        return tally.values(Dimension.ESCALATION).isEmpty()
                ? List.of()
                : Arrays.stream(Escalation.values())
                        .filter(escalation -> tally.points(Dimension.ESCALATION, escalation) >= 1)
                        .toList();
    }

    private static <E extends Enum<E> & Named> E highest(Tally tally, Dimension dimension, E[] values, E otherwise) {
        E best = otherwise;
        double most = Math.max(0, tally.points(dimension, best));
        for (E value : values) {
            double points = tally.points(dimension, value);
            if (points > most) {
                best = value;
                most = points;
            }
        }
        return best;
    }

    private static Emotion emotion(Tally tally) {
        double angry = tally.points(Dimension.EMOTION, Emotion.ANGRY);
        double unhappy = tally.points(Dimension.EMOTION, Emotion.UNHAPPY);
        if (angry >= ENOUGH) {
            return Emotion.ANGRY;
        }
        return angry + unhappy >= ENOUGH ? Emotion.UNHAPPY : Emotion.CALM;
    }

    private static String highestCategory(Tally tally) {
        return tally.values(Dimension.CATEGORY).entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max((one, other) -> one.getValue().equals(other.getValue())
                        ? other.getKey().compareTo(one.getKey())
                        : Double.compare(one.getValue(), other.getValue()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static double margin(Tally tally, NatureScores natures) {
        return Math.min(tally.points(Dimension.COMPLAINT) - ENOUGH, natures.margin());
    }

    /** Whether a decision is close: a person should confirm it. */
    public boolean review() {
        return margin < CLEARLY;
    }
}
