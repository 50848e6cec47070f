package org.ayumi.documents.planfile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.ContinuityKind;
import org.ayumi.kernel.time.FiscalYear;

/** {@code continuity} of an amendment: how figures of before compare with those after it. */
final class ContinuitySection {

    private static final List<String> KEYS = List.of("kind", "factor", "year", "before", "after");

    private static final Map<ContinuityKind, List<String>> KEYS_OF_KIND = Map.of(
            ContinuityKind.SAME, List.of(),
            ContinuityKind.CONVERTED, List.of("factor"),
            ContinuityKind.OVERLAP, List.of("year", "before", "after"),
            ContinuityKind.BROKEN, List.of());

    private ContinuitySection() {}

    static Optional<Continuity> read(YamlNode node) {
        return node.map(KEYS)
                .flatMap(map -> map.required("kind", Scalars.word(ContinuityKind.values()))
                        .flatMap(kind -> read(map, kind)));
    }

    private static Optional<Continuity> read(YamlMap map, ContinuityKind kind) {
        Attempt attempt = map.attempt();
        List<String> own = KEYS_OF_KIND.getOrDefault(kind, List.of());
        map.keys().forEach((name, key) -> {
            if (KEYS.contains(name) && !name.equals("kind") && !own.contains(name)) {
                key.report(PlanFileProblem.KEY_NOT_WITH_KIND, name, kind.name());
            }
        });
        return switch (kind) {
            case SAME -> attempt.build(Continuity.Same::new);
            case CONVERTED -> converted(map, attempt);
            case OVERLAP -> overlap(map, attempt);
            case BROKEN -> attempt.build(Continuity.Broken::new);
        };
    }

    private static Optional<Continuity> converted(YamlMap map, Attempt attempt) {
        Optional<BigDecimal> factor = map.required("factor", Scalars::amount);
        return attempt.build(() -> new Continuity.Converted(factor.orElseThrow()));
    }

    private static Optional<Continuity> overlap(YamlMap map, Attempt attempt) {
        Optional<FiscalYear> year = map.required("year", Scalars::fiscalYear);
        Optional<BigDecimal> before = map.required("before", Scalars::amount);
        Optional<BigDecimal> after = map.required("after", Scalars::amount);
        return attempt.build(
                () -> new Continuity.Overlap(year.orElseThrow(), before.orElseThrow(), after.orElseThrow()));
    }
}
