package org.ayumi.documents.planfile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.documents.planfile.PlannedBreakdown.PlannedPart;
import org.ayumi.kernel.breakdown.Breakdown;
import org.ayumi.kernel.breakdown.Part;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.Measure;

/** An entry of {@code breakdowns} beneath a value. */
final class BreakdownSection {

    private static final List<String> KEYS = List.of("by", "parts", "overlap");
    private static final List<String> PART_KEYS = List.of("name", "kind", "amount", "reason", "base");
    private static final List<FigureKind> KINDS =
            Arrays.stream(FigureKind.values()).filter(Part::canBe).toList();

    /** Parts are looked at as whatever they are parts of; the file has its unit in the value. */
    private static final String ANY_UNIT = "?";

    private BreakdownSection() {}

    static Optional<PlannedBreakdown> read(YamlNode node) {
        return node.map(KEYS).flatMap(map -> {
            Attempt attempt = map.attempt();
            Optional<String> by = map.required("by", Scalars::line);
            List<PlannedPart> parts = map.some("parts", BreakdownSection::part);
            Optional<String> overlap = map.optional("overlap", Scalars::paragraph);
            return attempt.build(() -> {
                new Breakdown(
                        by.orElseThrow(),
                        parts.stream().map(BreakdownSection::part).toList(),
                        overlap);
                return new PlannedBreakdown(map.place(), by.orElseThrow(), parts, overlap);
            });
        });
    }

    private static Optional<PlannedPart> part(YamlNode node) {
        return node.map(PART_KEYS).flatMap(map -> {
            Attempt attempt = map.attempt();
            Optional<String> name = map.required("name", Scalars::line);
            FigureKind kind =
                    map.optional("kind", own -> Scalars.word(own, KINDS)).orElse(FigureKind.MEASURED);
            Optional<BigDecimal> amount = of(map, kind, FigureKind.MEASURED, "amount", Scalars::amount);
            Optional<String> reason = of(map, kind, FigureKind.NOT_MEASURED, "reason", Scalars::line);
            Optional<Integer> base =
                    map.optional("base", own -> Scalars.whole(own, 9)).map(Long::intValue);
            return attempt.build(() -> {
                PlannedPart part = new PlannedPart(name.orElseThrow(), FigureDraft.bare(kind, amount, reason), base);
                part(part);
                return part;
            });
        });
    }

    private static <T> Optional<T> of(
            YamlMap map, FigureKind kind, FigureKind owner, String key, Function<YamlNode, Optional<T>> as) {
        if (kind == owner) {
            return map.required(key, as);
        }
        map.key(key).ifPresent(own -> own.report(PlanFileProblem.KEY_NOT_WITH_KIND, key, kind.name()));
        return Optional.empty();
    }

    private static Part part(PlannedPart part) {
        return new Part(
                part.name(),
                part.figure().or(ANY_UNIT, Measure.RATIO, Optional.empty()).figure(),
                part.base());
    }
}
