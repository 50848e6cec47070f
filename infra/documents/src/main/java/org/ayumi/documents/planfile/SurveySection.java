package org.ayumi.documents.planfile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.survey.Survey;
import org.ayumi.kernel.survey.SurveyRow;
import org.ayumi.kernel.time.FiscalYear;

/** An entry of {@code surveys}. */
final class SurveySection {

    private static final List<String> KEYS =
            List.of("year", "title", "question", "base", "multipleAnswers", "rows", "source", "note", "deviation");
    private static final List<String> ROW_KEYS = List.of("answer", "count", "percent", "deviation");

    private SurveySection() {}

    static Optional<PlannedSurvey> read(YamlNode node) {
        return node.map(KEYS).flatMap(map -> {
            Attempt attempt = map.attempt();
            Optional<FiscalYear> year = map.required("year", Scalars::fiscalYear);
            Optional<String> title = map.optional("title", Scalars::line);
            Optional<String> question = map.required("question", Scalars::paragraph);
            Optional<Integer> base =
                    map.required("base", own -> Scalars.whole(own, 9)).map(Long::intValue);
            Optional<Boolean> multiple = map.optional("multipleAnswers", SurveySection::yesOrNo);
            List<SurveyRow> rows = map.some("rows", SurveySection::row);
            Optional<String> source = map.optional("source", Scalars::line);
            Optional<String> note = map.optional("note", Scalars::paragraph);
            Optional<String> deviation = map.optional("deviation", Scalars::paragraph);
            return attempt.build(() -> new PlannedSurvey(
                    map.place(),
                    year.orElseThrow(),
                    new Survey(
                            title,
                            question.orElseThrow(),
                            base.orElseThrow(),
                            multiple.orElse(false),
                            rows,
                            source,
                            note,
                            deviation)));
        });
    }

    private static Optional<SurveyRow> row(YamlNode node) {
        return node.map(ROW_KEYS).flatMap(map -> {
            Attempt attempt = map.attempt();
            Optional<String> answer = map.required("answer", Scalars::line);
            Optional<Integer> count =
                    map.optional("count", own -> Scalars.whole(own, 9)).map(Long::intValue);
            Optional<BigDecimal> percent = map.optional("percent", Scalars::amount);
            Optional<String> deviation = map.optional("deviation", Scalars::line);
            return attempt.build(() -> new SurveyRow(answer.orElseThrow(), count, percent, deviation));
        });
    }

    private static Optional<Boolean> yesOrNo(YamlNode node) {
        if (node.isPlain("true") || node.isPlain("false")) {
            return Optional.of(node.isPlain("true"));
        }
        node.text().ifPresent(text -> node.report(PlanFileProblem.WORD_UNKNOWN, text, "true, false"));
        return Optional.empty();
    }
}
