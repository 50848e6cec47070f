package org.ayumi.documents.planfile;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.initiative.Assessment;
import org.ayumi.kernel.time.FiscalYear;

/** An entry of {@code assessments}. */
final class AssessmentSection {

    private static final List<String> KEYS = List.of("year", "evaluation", "nextSteps");

    private AssessmentSection() {}

    static Optional<PlannedAssessment> read(YamlNode node, EachYearOnce years) {
        return node.map(KEYS).flatMap(map -> {
            Attempt attempt = map.attempt();
            Optional<FiscalYear> year = map.required("year", years::read);
            Optional<String> evaluation = map.optional("evaluation", Scalars::paragraph);
            Optional<String> nextSteps = map.optional("nextSteps", Scalars::paragraph);
            // A misspelt one is told already.
            if (map.value("evaluation").isEmpty()
                    && map.value("nextSteps").isEmpty()
                    && KEYS.containsAll(map.keys().keySet())) {
                map.report(PlanFileProblem.ASSESSMENT_SAYS_NOTHING);
            }
            return attempt.build(() ->
                    new PlannedAssessment(map.place(), year.orElseThrow(), new Assessment(evaluation, nextSteps)));
        });
    }
}
