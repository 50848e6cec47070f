package org.ayumi.documents.planfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorRole;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;

/** An entry of {@code amendments} of an indicator. What it leaves out stays as it was. */
final class AmendmentSection {

    private static final List<String> KEYS = List.of(
            "from",
            "name",
            "measure",
            "better",
            "unit",
            "states",
            "survey",
            "minimum",
            "maximum",
            "yearBasis",
            "rhythm",
            "role",
            "continuity",
            "reason");

    private AmendmentSection() {}

    /**
     * All of them; empty where one cannot be read, or follows a definition that cannot.
     *
     * @param first empty where it could not be read, which is reported already
     */
    static Optional<List<PlannedAmendment>> read(YamlMap indicator, Optional<IndicatorDefinition> first) {
        boolean list = indicator.value("amendments").stream().allMatch(YamlNode::isList);
        List<PlannedAmendment> read = new ArrayList<>();
        Optional<IndicatorDefinition> current = first;
        List<YamlNode> entries = indicator.each("amendments", Optional::of);
        for (YamlNode entry : entries) {
            Optional<IndicatorDefinition> previous = current;
            Optional<PlannedAmendment> amendment = entry.map(KEYS).flatMap(map -> amendment(map, previous));
            amendment.ifPresent(read::add);
            current = amendment.map(PlannedAmendment::definition);
        }
        return list && read.size() == entries.size() ? Optional.of(read) : Optional.empty();
    }

    private static Optional<PlannedAmendment> amendment(YamlMap map, Optional<IndicatorDefinition> previous) {
        Attempt attempt = map.attempt();
        Optional<FiscalYear> from = map.required("from", Scalars::fiscalYear);
        Optional<IndicatorDefinition> current = definition(map, previous);
        Optional<Continuity> continuity = map.optional("continuity", ContinuitySection::read);
        Optional<String> reason = map.required("reason", Scalars::paragraph);
        return current.flatMap(known -> attempt.build(
                () -> new PlannedAmendment(map.place(), from.orElseThrow(), known, continuity, reason.orElseThrow())));
    }

    private static Optional<IndicatorDefinition> definition(YamlMap map, Optional<IndicatorDefinition> previous) {
        Attempt attempt = map.attempt();
        Optional<String> name = map.optional("name", Scalars::line);
        Optional<Measure> measure = map.optional("measure", Scalars.word(Measure.values()));
        Optional<Direction> better = map.optional("better", Scalars.word(Direction.values()));
        boolean begins = beginsToCount(measure, previous);
        Optional<String> unit = begins ? map.required("unit", Scalars::line) : map.optional("unit", Scalars::line);
        List<String> states = map.each("states", Scalars::line);
        Optional<String> survey = map.optional("survey", Scalars::line);
        Optional<BigDecimal> minimum = map.optional("minimum", Scalars::amount);
        Optional<BigDecimal> maximum = map.optional("maximum", Scalars::amount);
        Optional<YearBasis> yearBasis = map.optional("yearBasis", PrintedWords.YEARS::read);
        Optional<RhythmSection.Pace> pace = map.optional("rhythm", RhythmSection::read);
        Optional<IndicatorRole> role = map.optional("role", PrintedWords.ROLES::read);
        return previous.flatMap(before -> attempt.build(() -> {
                    Measure counted = measure.orElse(before.measure());
                    // What a state, or a number, has no place for is not taken over from the other.
                    boolean stays = (counted == Measure.STATE) == (before.measure() == Measure.STATE);
                    return new IndicatorDefinition(
                            name.orElse(before.name()),
                            counted,
                            better.orElse(before.better()),
                            unit.orElse(stays ? before.unit() : ""),
                            survey.or(before::survey),
                            minimum.or(() -> stays ? before.minimum() : Optional.empty()),
                            maximum.or(() -> stays ? before.maximum() : Optional.empty()),
                            map.value("states").isEmpty() && stays ? before.states() : states,
                            yearBasis.orElse(before.yearBasis()),
                            pace.map(RhythmSection.Pace::rhythm).orElse(before.rhythm()),
                            role.or(before::role));
                }))
                .filter(after -> isAnother(map, previous, after));
    }

    /** A state has no unit that a number could take over. */
    private static boolean beginsToCount(Optional<Measure> measure, Optional<IndicatorDefinition> previous) {
        return measure.filter(after -> after != Measure.STATE).isPresent()
                && previous.filter(before -> before.measure() == Measure.STATE).isPresent();
    }

    private static boolean isAnother(YamlMap map, Optional<IndicatorDefinition> previous, IndicatorDefinition after) {
        boolean another = !previous.equals(Optional.of(after));
        // What is to change may be misspelt, which is told already.
        if (!another && KEYS.containsAll(map.keys().keySet())) {
            map.report(PlanFileProblem.AMENDMENT_CHANGES_NOTHING);
        }
        return another;
    }
}
