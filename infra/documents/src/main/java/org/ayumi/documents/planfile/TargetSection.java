package org.ayumi.documents.planfile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.AimKind;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;

/** {@code target}, or {@code targets} of several years. */
final class TargetSection {

    private static final List<AimKind> KINDS = Arrays.asList(AimKind.values());

    /** One of several has a year, so something is to be there in it. */
    private static final List<AimKind> KINDS_OF_SEVERAL =
            KINDS.stream().filter(kind -> kind != AimKind.NONE).toList();

    private record Placed(PlaceInFile place, Target target) {}

    /** The order of {@link Targets#ofYears}. */
    private static final Comparator<Placed> AS_TARGETS_ARE = Comparator.<Placed, FiscalYear>comparing(
                    placed -> placed.target().fiscalYear())
            .thenComparing(placed -> placed.target().ofSum());

    private TargetSection() {}

    static Optional<PlannedTargets> read(YamlMap indicator, YearBasis basis) {
        if (indicator.value("targets").isEmpty()) {
            return indicator.required("target", TargetSection::only);
        }
        Optional<PlannedTargets> several = several(indicator, basis);
        Optional<YamlNode> one = indicator.value("target");
        one.ifPresent(node -> {
            only(node);
            node.report(PlanFileProblem.TARGET_AND_TARGETS);
        });
        return several.filter(read -> one.isEmpty());
    }

    private static Optional<PlannedTargets> only(YamlNode node) {
        return node.map(AimSection.KEYS).flatMap(map -> {
            Attempt attempt = map.attempt();
            Optional<AimKind> kind = AimSection.kind(map, KINDS);
            return kind.filter(AimKind.NONE::equals).isPresent()
                    ? none(map)
                    : placed(map, attempt, kind, Scalars::fiscalYear)
                            .map(one -> new PlannedTargets(Targets.of(one.target()), List.of(one.place())));
        });
    }

    private static Optional<PlannedTargets> none(YamlMap map) {
        Attempt attempt = map.attempt();
        Optional<String> reason = map.required("reason", Scalars::paragraph);
        return attempt.build(() -> new PlannedTargets(Targets.noneBecause(reason.orElseThrow()), List.of(map.place())));
    }

    private static Optional<PlannedTargets> several(YamlMap indicator, YearBasis basis) {
        Attempt attempt = indicator.attempt();
        EachYearOnce years = new EachYearOnce(PlanFileProblem.YEAR_DUPLICATE, basis);
        EachYearOnce sums = new EachYearOnce(PlanFileProblem.YEAR_DUPLICATE, basis);
        List<Placed> ofYears = indicator.some("targets", node -> oneOfSeveral(node, years, sums)).stream()
                .sorted(AS_TARGETS_ARE)
                .toList();
        return attempt.build(() -> ofYears)
                .flatMap(read -> indicator.optional("targets", node -> node.check(() -> all(read))));
    }

    /** A year may have one of its own, and one on the sum of the years up to it. */
    private static Optional<Placed> oneOfSeveral(YamlNode node, EachYearOnce years, EachYearOnce sums) {
        return node.map(AimSection.KEYS).flatMap(map -> {
            Attempt attempt = map.attempt();
            Optional<AimKind> kind = AimSection.kind(map, KINDS_OF_SEVERAL);
            EachYearOnce itsYears = map.value("sumFrom").isPresent() ? sums : years;
            return placed(map, attempt, kind, itsYears::read);
        });
    }

    private static PlannedTargets all(List<Placed> byYear) {
        return new PlannedTargets(
                new Targets(byYear.stream().map(Placed::target).toList(), Optional.empty()),
                byYear.stream().map(Placed::place).toList());
    }

    private static Optional<Placed> placed(
            YamlMap map, Attempt attempt, Optional<AimKind> kind, Function<YamlNode, Optional<FiscalYear>> asYear) {
        // Nobody knows whether a target of an unread kind has one.
        Optional<FiscalYear> year = kind.isPresent() ? map.required("year", asYear) : map.optional("year", asYear);
        Optional<Aim> aim = kind.flatMap(known -> AimSection.read(map, known));
        Optional<FiscalYear> sumFrom = map.optional("sumFrom", Scalars::fiscalYear);
        return aim.flatMap(asked ->
                year.flatMap(of -> attempt.build(() -> new Placed(map.place(), new Target(of, asked, sumFrom)))));
    }
}
