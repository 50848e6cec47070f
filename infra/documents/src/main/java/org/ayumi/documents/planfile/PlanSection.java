package org.ayumi.documents.planfile;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.time.FiscalYear;

/** The file as a whole: {@code format}, {@code source}, {@code plan} and the list of initiatives. */
final class PlanSection {

    static final String FORMAT = "ayumi-plan/1";

    private static final List<String> KEYS = List.of("format", "source", "plan", "initiatives");
    private static final List<String> PLAN_KEYS =
            List.of("id", "previousPlanId", "name", "edition", "municipality", "firstYear", "lastYear");

    private record Head(String planId, Optional<String> previousPlanId, PlanOutline outline) {}

    private PlanSection() {}

    static PlanFile read(String fileName, YamlNode root) {
        YamlMap file = root.anyMap().orElseThrow(root.problems()::exception);
        checkFormat(file, root.problems());
        file.refusingAllBut(KEYS);
        Optional<String> source = file.required("source", Scalars::line);
        Optional<Head> head = file.required("plan", node -> node.map(PLAN_KEYS)).flatMap(PlanSection::head);
        References references = new References(head.map(Head::planId).orElse("?"), root.node());
        List<PlannedInitiative> initiatives =
                file.some("initiatives", node -> InitiativeSection.read(node, references));
        root.problems().throwIfAny();
        return new PlanFile(
                fileName,
                source.orElseThrow(),
                head.orElseThrow().planId(),
                head.orElseThrow().previousPlanId(),
                head.orElseThrow().outline(),
                initiatives,
                new FieldLines(root));
    }

    /** Another format has other keys: nothing that could be said about the rest would help. */
    private static void checkFormat(YamlMap file, Problems problems) {
        Optional<String> other = file.required("format", YamlNode::text).filter(format -> !format.equals(FORMAT));
        if (other.isPresent()) {
            file.value("format").ifPresent(node -> node.report(Problem.FORMAT_UNKNOWN, other.get(), FORMAT));
            problems.throwIfAny();
        }
    }

    private static Optional<Head> head(YamlMap plan) {
        Attempt attempt = plan.attempt();
        Optional<String> id = plan.required("id", Scalars::line);
        Optional<String> previous = plan.optional("previousPlanId", Scalars::line);
        Optional<String> name = plan.required("name", Scalars::line);
        Optional<String> edition = plan.required("edition", Scalars::line);
        Optional<String> municipality = plan.required("municipality", Scalars::line);
        Optional<FiscalYear> firstYear = plan.required("firstYear", Scalars::fiscalYear);
        Optional<FiscalYear> lastYear = plan.required("lastYear", Scalars::fiscalYear);
        return attempt.build(() -> new Head(
                id.orElseThrow(),
                previous,
                new PlanOutline(
                        name.orElseThrow(),
                        edition.orElseThrow(),
                        municipality.orElseThrow(),
                        firstYear.orElseThrow(),
                        lastYear.orElseThrow())));
    }
}
