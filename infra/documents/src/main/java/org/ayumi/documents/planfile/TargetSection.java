package org.ayumi.documents.planfile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.kernel.indicator.AimKind;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;

/** {@code target}, or {@code targets} of several years. */
final class TargetSection {

    private static final List<AimKind> KINDS = Arrays.asList(AimKind.values());

    /** One of several has a year, so something is to be there in it. */
    private static final List<AimKind> KINDS_OF_SEVERAL =
            KINDS.stream().filter(kind -> kind != AimKind.NONE).toList();

    private record Placed(PlaceInFile place, Target target) {}

    private TargetSection() {}

    static Optional<PlannedTargets> read(YamlMap indicator) {
        if (indicator.value("targets").isEmpty()) {
            return indicator.required("target", TargetSection::only);
        }
        Optional<PlannedTargets> several = several(indicator);
        Optional<YamlNode> one = indicator.value("target");
        one.ifPresent(node -> {
            only(node);
            node.report(PlanFileProblem.TARGET_AND_TARGETS);
        });
        return several.filter(read -> one.isEmpty());
    }

    private static Optional<PlannedTargets> only(YamlNode node) {
        return node.map(AimSection.KEYS).flatMap(map -> {
            Optional<AimKind> kind = AimSection.kind(map, KINDS);
            return kind.filter(AimKind.NONE::equals).isPresent()
                    ? none(map)
                    : placed(map, kind, Scalars::fiscalYear)
                            .map(one -> new PlannedTargets(Targets.of(one.target()), List.of(one.place())));
        });
    }

    private static Optional<PlannedTargets> none(YamlMap map) {
        Attempt attempt = map.attempt();
        Optional<String> reason = map.required("reason", Scalars::paragraph);
        return attempt.build(() -> new PlannedTargets(Targets.noneBecause(reason.orElseThrow()), List.of(map.place())));
    }

    private static Optional<PlannedTargets> several(YamlMap indicator) {
        Attempt attempt = indicator.attempt();
        EachYearOnce years = new EachYearOnce();
        List<Placed> ofYears = indicator
                .some(
                        "targets",
                        node -> node.map(AimSection.KEYS)
                                .flatMap(map -> placed(map, AimSection.kind(map, KINDS_OF_SEVERAL), years::read)))
                .stream()
                .sorted(Comparator.comparing(placed -> placed.target().fiscalYear()))
                .toList();
        return attempt.build(() -> ofYears)
                .flatMap(read -> indicator.optional("targets", node -> node.check(() -> all(read))));
    }

    private static PlannedTargets all(List<Placed> byYear) {
        return new PlannedTargets(
                new Targets(byYear.stream().map(Placed::target).toList(), Optional.empty()),
                byYear.stream().map(Placed::place).toList());
    }

    private static Optional<Placed> placed(
            YamlMap map, Optional<AimKind> kind, Function<YamlNode, Optional<FiscalYear>> asYear) {
        // Nobody knows whether a target of an unread kind has one.
        Optional<FiscalYear> year = kind.isPresent() ? map.required("year", asYear) : map.optional("year", asYear);
        return kind.flatMap(known -> AimSection.read(map, known))
                .flatMap(aim -> year.map(of -> new Placed(map.place(), new Target(of, aim))));
    }
}
