package org.ayumi.documents.planfile;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.plan.PlanOutline;

/**
 * One plan as its file tells it, in the kernel's values. Nothing here was decided yet: an importer turns it into
 * commands, and reports what they refuse at {@link #lineOf(String)}.
 *
 * @param fileName as given to the reader; for messages and for the events' source
 * @param source the printed document that the file was written from
 * @param indicators of the plan itself; the first has sequence 1
 * @param organisation the sections in charge, in the order of their ids
 * @param sections each before those below it
 * @param initiatives in the order of the file
 * @param logicModel its links, in the order of the file; none where the file has no logic model
 * @param lines where everything stands
 */
public record PlanFile(
        String fileName,
        String source,
        String planId,
        Optional<String> previousPlanId,
        PlanOutline outline,
        List<PlannedIndicator> indicators,
        List<PlannedUnit> organisation,
        List<PlannedSection> sections,
        List<PlannedInitiative> initiatives,
        List<PlannedLink> logicModel,
        FieldLines lines) {

    public PlanFile {
        indicators = List.copyOf(indicators);
        organisation = List.copyOf(organisation);
        sections = List.copyOf(sections);
        initiatives = List.copyOf(initiatives);
        logicModel = List.copyOf(logicModel);
    }

    PlanFile with(List<PlannedLink> links) {
        return new PlanFile(
                fileName,
                source,
                planId,
                previousPlanId,
                outline,
                indicators,
                organisation,
                sections,
                initiatives,
                links,
                lines);
    }

    /** The indicator of that id; empty where the file has none. */
    public Optional<PlannedIndicator> indicator(String id) {
        Stream<Optional<PlannedIndicator>> ofSections = IntStream.range(0, sections.size())
                .mapToObj(index -> named(
                        id,
                        IndicatorOwner.section(planId + ".s" + (index + 1)),
                        sections.get(index).indicators()));
        Stream<Optional<PlannedIndicator>> ofInitiatives = initiatives.stream()
                .map(initiative -> named(
                        id, IndicatorOwner.initiative(planId + "." + initiative.slug()), initiative.indicators()));
        return Stream.of(Stream.of(named(id, IndicatorOwner.plan(planId), indicators)), ofSections, ofInitiatives)
                .flatMap(all -> all)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<PlannedIndicator> named(String id, IndicatorOwner owner, List<PlannedIndicator> ofOwner) {
        return IntStream.range(0, ofOwner.size())
                .filter(index -> owner.indicatorId(index + 1).equals(id))
                .mapToObj(ofOwner::get)
                .findFirst();
    }

    /**
     * The line of a field, counted from 1; of the nearest one around it where the file does not write that field.
     *
     * @param path for example {@code plan.lastYear} or {@code initiatives[3].indicators[0].values[1].unit}
     */
    public int lineOf(String path) {
        return lines.of(path);
    }

    /** The column in {@link #lineOf that line}, counted from 1. */
    public int columnOf(String path) {
        return lines.columnOf(path);
    }
}
