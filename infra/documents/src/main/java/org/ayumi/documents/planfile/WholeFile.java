package org.ayumi.documents.planfile;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.time.FiscalYear;

/**
 * The file as a whole: {@code format}, {@code source}, {@code plan}, its organisation, its sections and the list of
 * initiatives.
 */
final class WholeFile {

    static final String FORMAT = "ayumi-plan/1";

    private static final List<String> KEYS =
            List.of("format", "source", "plan", "organisation", "sections", "initiatives", "logicModel");
    private static final List<String> PLAN_KEYS =
            List.of("id", "previousPlanId", "name", "edition", "municipality", "firstYear", "lastYear", "indicators");

    /** Stands where the file's own cannot be read, in a reading that is never taken in. */
    private static final String UNREAD = "?";

    private static final PlanOutline UNREAD_OUTLINE =
            new PlanOutline(UNREAD, UNREAD, UNREAD, new FiscalYear(2000), new FiscalYear(2001));

    private record Head(String planId, Optional<String> previousPlanId, Optional<PlanOutline> outline) {}

    private WholeFile() {}

    static PlanFileReading read(String fileName, YamlNode root) {
        YamlMap file = root.anyMap().orElseThrow(root.problems()::exception);
        checkFormat(file, root.problems());
        file.refusingAllBut(KEYS);
        Optional<String> source = file.required("source", Scalars::line);
        Optional<YamlMap> plan = file.required("plan", node -> node.map(PLAN_KEYS));
        Optional<Head> head = plan.map(WholeFile::head);
        String planId = head.map(Head::planId).orElse(UNREAD);
        List<PlannedUnit> organisation = Organisation.read(file, planId);
        Sections sections = Sections.read(file);
        References references = new References(planId, root.node(), sections);
        Successors successors = new Successors(planId, plan, references, sections);
        Gatherings gatherings = new Gatherings();
        List<PlannedInitiative> initiatives =
                file.some("initiatives", node -> InitiativeSection.read(node, references, successors, gatherings));
        gatherings.check();
        Optional<PlanOutline> outline = head.flatMap(Head::outline);
        PlanFile read = new PlanFile(
                fileName,
                source.orElse(UNREAD),
                planId,
                head.flatMap(Head::previousPlanId),
                outline.orElse(UNREAD_OUTLINE),
                plan.map(map -> map.each("indicators", node -> IndicatorSection.read(node, successors)))
                        .orElse(List.of()),
                organisation,
                sections.planned(successors),
                initiatives,
                List.of(),
                new FieldLines(root));
        boolean whole = root.problems().count() == 0;
        List<PlannedLink> links = new LogicSection(read, successors, whole).read(file);
        return new PlanFileReading(
                read.with(links), outline.isPresent(), root.problems().inOrder());
    }

    /** Another format has other keys: nothing that could be said about the rest would help. */
    private static void checkFormat(YamlMap file, Problems problems) {
        Optional<String> other = file.required("format", YamlNode::text).filter(format -> !format.equals(FORMAT));
        if (other.isPresent()) {
            file.value("format").ifPresent(node -> node.report(PlanFileProblem.FORMAT_UNKNOWN, other.get(), FORMAT));
            problems.throwIfAny();
        }
    }

    private static Head head(YamlMap plan) {
        Optional<String> id = plan.required("id", Scalars::line);
        Optional<String> previous = plan.optional("previousPlanId", Scalars::line);
        Optional<String> name = plan.required("name", Scalars::line);
        Optional<String> edition = plan.required("edition", Scalars::line);
        Optional<String> municipality = plan.required("municipality", Scalars::line);
        Optional<FiscalYear> firstYear = plan.required("firstYear", Scalars::fiscalYear);
        Optional<FiscalYear> lastYear = plan.required("lastYear", Scalars::fiscalYear);
        Optional<PlanOutline> outline = firstYear.flatMap(first -> lastYear.flatMap(last -> plan.attempt()
                .build(() -> new PlanOutline(
                        name.orElse(UNREAD), edition.orElse(UNREAD), municipality.orElse(UNREAD), first, last))));
        return new Head(id.orElse(UNREAD), previous, outline);
    }
}
