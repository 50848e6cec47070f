package org.ayumi.documents.planfile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.time.FiscalYear;

/** An entry of {@code values}: the figure of a year, or under {@code stages} several of them. */
final class ValueSection {

    private static final List<String> STAGE_KEYS = Stream.of(
                    Stream.of("stage", "kind"), FigureSection.PARTS.stream(), Stream.of("note", "breakdowns"))
            .flatMap(keys -> keys)
            .toList();
    private static final List<String> KEYS = Stream.of(Stream.of("year"), STAGE_KEYS.stream(), Stream.of("stages"))
            .flatMap(keys -> keys)
            .toList();

    private final EachYearOnce years;
    private final CountingOfYears countings;

    ValueSection(EachYearOnce years, CountingOfYears countings) {
        this.years = years;
        this.countings = countings;
    }

    /** Those that could be read. */
    Optional<List<ReportedValue>> read(YamlNode node) {
        return node.map(KEYS).map(map -> {
            Optional<FiscalYear> year = map.required("year", years::read);
            // A year is counted as the indicator was defined for it.
            FigureSection figures = new FigureSection(countings.in(year));
            return map.value("stages").isEmpty()
                    ? value(map, year, figures).stream().toList()
                    : stages(map, year, figures);
        });
    }

    private static List<ReportedValue> stages(YamlMap map, Optional<FiscalYear> year, FigureSection figures) {
        map.keys().forEach((name, key) -> {
            if (STAGE_KEYS.contains(name)) {
                key.report(PlanFileProblem.KEY_NOT_BESIDE_STAGES, name);
            }
        });
        EachStageOnce stages = new EachStageOnce();
        return map.some(
                "stages",
                node -> node.map(STAGE_KEYS)
                        .flatMap(entry -> value(entry, year, figures).filter(value -> stages.add(entry, value))));
    }

    private static Optional<ReportedValue> value(YamlMap map, Optional<FiscalYear> year, FigureSection figures) {
        Optional<Stage> stage = map.value("stage").isPresent()
                ? map.optional("stage", PrintedWords.STAGES::read)
                : Optional.of(Stage.FINAL);
        Optional<String> note = map.optional("note", Scalars::paragraph);
        Optional<String> reason = map.optional("reason", Scalars::paragraph);
        List<PlannedBreakdown> breakdowns = map.each("breakdowns", BreakdownSection::read);
        Optional<FigureKind> kind = map.required("kind", figures::kind);
        Optional<Stage> possible = stage.filter(
                known -> kind.filter(of -> !isPossible(map, known, of)).isEmpty());
        Optional<Figure> figure = kind.flatMap(known -> figures.figure(map, known, List.of("reason")));
        return figure.flatMap(found -> year.flatMap(of -> possible.map(known -> new ReportedValue(
                map.place(), of, known, found, note, hasReason(found) ? Optional.empty() : reason, breakdowns))));
    }

    /** A count within the year says of which day it is. */
    private static boolean isPossible(YamlMap map, Stage stage, FigureKind kind) {
        if (stage == Stage.INTERIM && !FigureSection.hasDay(kind)) {
            map.value("stage")
                    .ifPresent(node -> node.report(
                            PlanFileProblem.STAGE_NOT_WITH_KIND, PrintedWords.STAGES.told(stage), kind.name()));
            return false;
        }
        return map.value("asOf").isPresent()
                || map.attempt()
                        .build(() -> new StageOfYear(stage, Optional.empty()))
                        .isPresent();
    }

    private static boolean hasReason(Figure figure) {
        return figure.kind() == FigureKind.NOT_MEASURED || figure.kind() == FigureKind.SUBSTITUTE;
    }
}
