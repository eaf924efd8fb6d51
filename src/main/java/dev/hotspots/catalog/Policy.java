package dev.hotspots.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * An entry of the policy catalog: a law, rule or published statistic that agents cite.
 *
 * @param aliases names as agents type them, the title included
 * @param vague words that point to it without saying anything that could be checked
 * @param seriesNames a series of statistics: names that mean one of its editions where that edition's period stands beside them
 * @param edition a statistic of one period: the series it belongs to
 * @param natures complaint natures it bears on
 * @param scenarios topics it bears on; empty for any
 * @param opportunity what in the customer's words makes it relevant; empty when it is never called for
 * @param supersededOn a statistic: the day a newer edition came out
 * @param say what an agent could have said; empty where there is nothing to recommend
 */
public record Policy(
        String id,
        PolicyKind kind,
        String title,
        List<Alias> aliases,
        Optional<Condition> vague,
        Optional<Condition> seriesNames,
        Optional<Edition> edition,
        String issuer,
        String documentNumber,
        List<Version> versions,
        Set<Nature> natures,
        Set<Scenario> scenarios,
        Optional<Condition> opportunity,
        Optional<LocalDate> published,
        Optional<LocalDate> supersededOn,
        List<Fact> facts,
        List<KnownError> errors,
        String say,
        List<Citation> examples) {

    public Policy {
        aliases = List.copyOf(aliases);
        versions = List.copyOf(versions);
        natures = Set.copyOf(natures);
        scenarios = Set.copyOf(scenarios);
        facts = List.copyOf(facts);
        errors = List.copyOf(errors);
        examples = List.copyOf(examples);
    }

    /** Whether some version is in force on a day; a statistic is from its publication on, where that is known. */
    public boolean inForce(LocalDate day) {
        return versions.isEmpty()
                ? published.map(date -> !day.isBefore(date)).orElse(true)
                : versions.stream().anyMatch(version -> version.period().contains(day));
    }

    /** A name, as agents and bots write it; some names belong to one version only. */
    public record Alias(String name, Condition said, Period period) {}

    /**
     * A version and the days it is in force.
     *
     * @param label its year and what happened then, for instance 2020修订
     * @param adopted the day it was adopted or published; empty where that is not known
     */
    public record Version(String label, Period period, boolean verified, Optional<LocalDate> adopted) {}

    /**
     * A statistic's place in its series.
     *
     * @param series id of the entry for the series as a whole
     * @param period how agents write its period, for instance 2024年上半年
     */
    public record Edition(String series, Condition period) {}

    /**
     * Something the policy says that a citation can get right or wrong.
     *
     * @param clauses article numbers in Arabic numerals where it stands; empty when the source has none
     * @param value the number it states; absent for a statement without one
     * @param unit of the value, one of the catalog's unit words; empty without value
     * @param cues words near which a number is judged against this fact; without them it is never judged
     * @param near most characters between cue and number
     * @param verified false: never judged against
     */
    public record Fact(
            String id,
            List<String> clauses,
            String text,
            OptionalDouble value,
            String unit,
            Optional<Condition> cues,
            int near,
            boolean verified,
            Period period) {
        public Fact {
            clauses = List.copyOf(clauses);
        }
    }

    /** A wrong version that is going round. */
    public record KnownError(Condition says, Verdict verdict, String why, Period period) {}

    /** An example: a sentence on a day and how its citation of this policy is judged. */
    public record Citation(String file, int line, String says, LocalDate on, Verdict verdict) {}
}
