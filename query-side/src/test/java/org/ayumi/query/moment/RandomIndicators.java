package org.ayumi.query.moment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.breakdown.Breakdown;
import org.ayumi.kernel.breakdown.Part;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.indicator.Amendment;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.Definitions;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorBrokenDown;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;

/** What happens to the indicators of a random plan: those of the plan itself, of sections and of initiatives. */
final class RandomIndicators {

    private final RandomStory story;
    private final RandomChoices choices;
    private final RandomSections sections;
    private final RandomInitiatives initiatives;
    private final RandomMeasures measures;
    private final Map<String, Definitions> definitions = new HashMap<>();
    private final Map<IndicatorOwner, Integer> indicators = new HashMap<>();
    private final Map<String, Baseline> baselines = new HashMap<>();
    private final Map<String, Targets> targets = new HashMap<>();
    private final Map<String, Map<FiscalYear, Map<StageOfYear, Figure>>> values = new HashMap<>();
    private final Map<String, Breakdown> breakdowns = new HashMap<>();

    private final Map<String, String> sources = new TreeMap<>();
    private Optional<RandomIndicators> others = Optional.empty();

    RandomIndicators(RandomStory story, RandomSections sections, RandomInitiatives initiatives) {
        this.story = story;
        this.choices = story.choices();
        this.sections = sections;
        this.initiatives = initiatives;
        this.measures = new RandomMeasures(choices);
    }

    /** Those of another plan: from now on each plan may use the figures of the other. */
    void sharesWith(RandomIndicators ofOther) {
        others = Optional.of(ofOther);
        ofOther.others = Optional.of(this);
    }

    List<String> firstTwo() {
        return definitions.keySet().stream().sorted().limit(2).toList();
    }

    String any() {
        return choices.anyOf(definitions.keySet());
    }

    void define() {
        IndicatorOwner owner = owner();
        int sequence = indicators.merge(owner, 1, Integer::sum);
        String id = owner.indicatorId(sequence);
        Optional<String> source = !values.isEmpty() && choices.below(4) == 0
                ? others.flatMap(RandomIndicators::oneReportedItself)
                : Optional.empty();
        IndicatorDefinition definition = source.flatMap(
                        shared -> others.map(it -> called(it.definitions(shared).current(), "共有" + sequence)))
                .orElseGet(measures::definition);
        Optional<Baseline> baseline = choices.below(3) == 0
                ? Optional.empty()
                : Optional.of(new Baseline(new FiscalYear(2020), measures.figure(definition)));
        Targets first = measures.targets(definition);
        definitions.put(id, Definitions.of(definition));
        baseline.ifPresent(stated -> baselines.put(id, stated));
        targets.put(id, first);
        source.ifPresentOrElse(shared -> sources.put(id, shared), () -> values.put(id, new TreeMap<>()));
        story.append(new IndicatorDefined(id, owner, story.planId(), sequence, definition, baseline, first, source));
    }

    private Optional<String> oneReportedItself() {
        return values.isEmpty() ? Optional.empty() : Optional.of(choices.anyOf(values.keySet()));
    }

    private static IndicatorDefinition called(IndicatorDefinition definition, String name) {
        return new IndicatorDefinition(
                name,
                definition.measure(),
                definition.better(),
                definition.unit(),
                definition.survey(),
                definition.minimum(),
                definition.maximum(),
                definition.states(),
                definition.yearBasis(),
                definition.rhythm(),
                definition.role());
    }

    private IndicatorOwner owner() {
        return switch (choices.below(5)) {
            case 0 -> IndicatorOwner.plan(story.planId());
            case 1 ->
                sections.maybeOne().map(IndicatorOwner::section).orElseGet(() -> IndicatorOwner.plan(story.planId()));
            default -> IndicatorOwner.initiative(initiatives.any());
        };
    }

    /** From a year on that is not before that of an earlier amendment. */
    void amend() {
        String id = choices.anyOf(definitions.keySet());
        Definitions known = definitions(id);
        int earliest = known.amendments().isEmpty()
                ? 2021
                : known.amendments().getLast().from().startYear();
        FiscalYear from = new FiscalYear(earliest + choices.below(2));
        if (sources.containsKey(id)) {
            amend(id, new Amendment(from, called(known.current(), "改称" + choices.below(9)), new Continuity.Same()));
            return;
        }
        Amendment next = measures.amendment(known.current(), from);
        amend(id, next);
        others.ifPresent(using -> using.amendWithSource(id, next));
    }

    /** Each under its own name. */
    private void amendWithSource(String source, Amendment next) {
        sources.forEach((id, ofUse) -> {
            if (ofUse.equals(source)) {
                String name = definitions(id).current().name();
                amend(id, new Amendment(next.from(), called(next.definition(), name), next.continuity()));
            }
        });
    }

    private void amend(String id, Amendment next) {
        Definitions known = definitions(id);
        story.append(new IndicatorAmended(
                id, next.from(), known.current(), next.definition(), next.continuity(), "数え方の見直し"));
        definitions.put(id, known.with(next));
    }

    private Definitions definitions(String id) {
        return Objects.requireNonNull(definitions.get(id));
    }

    void revise() {
        String id = choices.anyOf(definitions.keySet());
        IndicatorDefinition definition = definitions(id).current();
        if (choices.perhaps()) {
            Baseline current = new Baseline(new FiscalYear(2019 + choices.below(3)), measures.figure(definition));
            Optional<Baseline> previous = Optional.ofNullable(baselines.put(id, current));
            story.append(new BaselineRevised(id, previous, current, "調査のやり直し"));
        } else {
            Targets current = measures.targets(definition);
            story.append(new TargetRevised(id, Objects.requireNonNull(targets.put(id, current)), current, "計画の見直し"));
        }
    }

    void report() {
        String id = choices.anyOf(values.keySet());
        Stage stage = choices.perhaps() ? Stage.FINAL : choices.oneOf(Stage.values());
        FiscalYear year = new FiscalYear(2022 + choices.below(stage.looksAhead() ? 5 : 3));
        Map<StageOfYear, Figure> ofYear =
                Objects.requireNonNull(values.get(id)).computeIfAbsent(year, first -> new TreeMap<>());
        IndicatorDefinition definition = definitions(id).in(year);
        if (stage == Stage.INTERIM) {
            interim(id, year, definition, ofYear);
            return;
        }
        StageOfYear key = new StageOfYear(stage, Optional.empty());
        Figure current = stage == Stage.PLANNED ? measures.planned(definition) : measures.reported(definition);
        report(id, year, stage, Optional.ofNullable(ofYear.put(key, current)), current);
    }

    /** Told again in half of the cases: by chance alone the same day of the same year hardly ever would be. */
    private void interim(String id, FiscalYear year, IndicatorDefinition definition, Map<StageOfYear, Figure> ofYear) {
        LocalDate day = day(year);
        interim(id, year, measures.interim(definition, day), ofYear);
        if (choices.perhaps()) {
            interim(id, year, measures.interim(definition, day), ofYear);
        }
    }

    /** One that is taken back is no longer there, and can be reported again. */
    private void interim(String id, FiscalYear year, Figure current, Map<StageOfYear, Figure> ofYear) {
        StageOfYear stage = StageOfYear.of(Stage.INTERIM, current);
        Optional<Figure> previous = Optional.ofNullable(ofYear.put(stage, current));
        if (previous.isPresent() && choices.perhaps()) {
            ofYear.remove(stage);
            report(id, year, Stage.INTERIM, previous, new NotReported());
        } else {
            report(id, year, Stage.INTERIM, previous, current);
        }
    }

    /** The end of one of three months. */
    private LocalDate day(FiscalYear year) {
        return year.firstDay().plusMonths(3 * (1L + choices.below(3))).minusDays(1);
    }

    private void report(String id, FiscalYear year, Stage stage, Optional<Figure> previous, Figure current) {
        story.append(previous.<DomainEvent>map(before ->
                        new IndicatorValueCorrected(id, year, stage, before, current, choices.maybe("訂正後の備考"), "転記の誤り"))
                .orElseGet(() -> new IndicatorValueRecorded(
                        id, year, stage, current, choices.maybe("備考"), choices.maybe("単位が違うため"))));
    }

    /** Of any figure that is a number; told anew, and sometimes taken back. */
    void breakDown() {
        String id = choices.anyOf(values.keySet());
        Objects.requireNonNull(values.get(id))
                .forEach((year, ofYear) -> ofYear.forEach((stage, figure) -> {
                    if (figure instanceof Measured whole && stage.stage() != Stage.PLANNED && choices.perhaps()) {
                        breakDown(id, year, stage, whole);
                    }
                }));
    }

    private void breakDown(String id, FiscalYear year, StageOfYear stage, Measured whole) {
        String by = choices.oneOf("性別", "年代");
        Optional<Breakdown> previous =
                Optional.ofNullable(breakdowns.get(id + year + stage + by)).filter(Breakdown::stands);
        List<Part> parts =
                previous.isPresent() && choices.perhaps() ? List.of() : List.of(part("男", whole), part("女", whole));
        Breakdown current = new Breakdown(by, parts, choices.maybe("両方に数えた"));
        breakdowns.put(id + year + stage + by, current);
        story.append(new IndicatorBrokenDown(
                id, year, stage.stage(), stage.asOf(), previous, current, previous.map(before -> "集計の誤り")));
    }

    private Part part(String name, Measured whole) {
        Figure figure = choices.below(4) == 0
                ? new NotMeasured("数えなかった")
                : Measured.of(choices.amount(), whole.unit(), whole.basis());
        return new Part(name, figure, choices.maybe(1 + choices.below(500)));
    }
}
