package dev.hotspots.policy;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.Condition;
import dev.hotspots.catalog.ConditionIndex;
import dev.hotspots.catalog.Period;
import dev.hotspots.catalog.Policy;
import dev.hotspots.catalog.PolicyKind;
import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where agents and bots name a policy of the catalog. */
final class Mentions {

    private final List<Name> names;
    private final ConditionIndex index;
    private final Editions editions;

    Mentions(Catalog catalog) {
        this.names = catalog.policies().stream().flatMap(Name::of).toList();
        this.index = catalog.index(names.stream().map(Name::said).toList());
        this.editions = new Editions(catalog.policies());
    }

    /** The mentions in reading order; a name inside or overlapping a longer one is none. */
    List<Mention> in(Reading reading) {
        List<Mention> all = new ArrayList<>();
        BitSet candidates = index.candidates(reading);
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Name name = names.get(i);
            name.said()
                    .in(reading)
                    .spans()
                    .forEach(span -> mention(name, span, reading).ifPresent(all::add));
        }
        List<Mention> free = all.stream()
                .filter(mention -> all.stream().noneMatch(other -> takes(other, mention)))
                .toList();
        return free.stream()
                .filter(mention -> free.stream().noneMatch(other -> other.hides(mention)))
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }

    /** A figure said after the name of a published statistic is that statistic's, not the company's own. */
    private static boolean takes(Mention statistic, Mention figure) {
        return statistic.policy().kind() == PolicyKind.STATISTIC
                && figure.policy().kind() == PolicyKind.COMPANY_DATA
                && statistic.in(figure.span().message())
                && statistic.span().begin() <= figure.span().begin();
    }

    private Optional<Mention> mention(Name name, Span span, Reading reading) {
        return switch (name.kind()) {
            case FULL, VAGUE -> Optional.of(editions.meantBy(new Mention(name.policy(), name.used(), span), reading));
            case WITH_PERIOD -> editions.named(name.policy(), span, reading);
        };
    }

    private enum Kind {
        FULL,
        VAGUE,
        WITH_PERIOD
    }

    /** What an agent may say to name a policy. */
    private record Name(Policy policy, Kind kind, Optional<Period> used, Condition said) {

        static Stream<Name> of(Policy policy) {
            Stream<Name> full = policy.aliases().stream()
                    .map(alias -> new Name(policy, Kind.FULL, Optional.of(alias.period()), alias.said()));
            Stream<Name> vague =
                    policy.vague().stream().map(words -> new Name(policy, Kind.VAGUE, Optional.empty(), words));
            Stream<Name> withPeriod = policy.seriesNames().stream()
                    .map(words -> new Name(policy, Kind.WITH_PERIOD, Optional.of(Period.ALWAYS), words));
            return Stream.of(full, vague, withPeriod).flatMap(names -> names);
        }
    }
}
