package org.ayumi.command.initiative;

import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.kernel.initiative.InitiativeSurveyed;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.survey.Survey;
import org.ayumi.kernel.survey.SurveyRow;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class SurveyTest {

    private static final FiscalYear R5 = new FiscalYear(2023);

    private static Survey survey(int base, Optional<String> deviation, int... counts) {
        List<SurveyRow> rows = IntStream.range(0, counts.length)
                .mapToObj(
                        row -> new SurveyRow("選択肢" + row, Optional.of(counts[row]), Optional.empty(), Optional.empty()))
                .toList();
        return new Survey(Optional.empty(), "また来たいか", base, false, rows, Optional.empty(), Optional.empty(), deviation);
    }

    private static Survey survey(int base, int... counts) {
        return survey(base, Optional.empty(), counts);
    }

    private static InitiativeSurveyed first() {
        return new InitiativeSurveyed(ID, ID + ".q1", R5, Optional.empty(), survey(4, 3, 1), Optional.empty());
    }

    @Test
    void a_table_gets_the_next_id() {
        scenario()
                .given(registered())
                .when(new RecordSurvey(ID, R5, survey(4, 3, 1)))
                .then(first())
                .thenAnswered("surveyId", ID + ".q1");
        scenario()
                .given(registered(), first())
                .when(new RecordSurvey(ID, R5, survey(4, 3, 1)))
                .thenAnswered("surveyId", ID + ".q2");
    }

    @Test
    void a_table_that_does_not_work_out_is_refused_by_its_row_unless_it_says_why() {
        scenario()
                .given(registered())
                .when(new RecordSurvey(ID, R5, survey(4, 5, 1)))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "rows[0].count: survey.above-base", "rows: survey.sum");
        scenario()
                .given(registered())
                .when(new RecordSurvey(ID, R5, survey(4, Optional.of("無回答は印刷されていない"), 2, 1)))
                .thenAnswered("surveyId", ID + ".q1");
    }

    @Test
    void a_correction_keeps_both_tables_and_the_year() {
        Survey right = survey(4, 2, 2);
        scenario()
                .given(registered(), first())
                .when(new CorrectSurvey(ID, ID + ".q1", right, "転記の誤り"))
                .then(new InitiativeSurveyed(
                        ID, ID + ".q1", R5, Optional.of(survey(4, 3, 1)), right, Optional.of("転記の誤り")));
        scenario()
                .given(registered(), first())
                .when(new CorrectSurvey(ID, ID + ".q1", survey(4, 3, 1), "念のため"))
                .thenNothing();
        scenario()
                .given(registered(), first())
                .when(new CorrectSurvey(ID, ID + ".q2", right, "転記の誤り"))
                .thenRefused(Refusal.Kind.NOT_FOUND, "surveyId: id.unknown");
    }

    @Test
    void it_is_of_a_year_of_the_plan_that_has_begun() {
        scenario()
                .given(registered())
                .when(new RecordSurvey(ID, new FiscalYear(2040), survey(4, 3, 1)))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: year.outside-plan");
        scenario()
                .given(registered())
                .when(new RecordSurvey(ID, new FiscalYear(2026), survey(4, 3, 1)))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: year.future");
    }

    @Test
    void an_initiative_does_not_end_before_a_year_with_a_survey() {
        Retirement end = new Retirement(new FiscalYear(2022), Ending.ABOLISHED, List.of());
        scenario()
                .given(registered(), first())
                .when(new RetireInitiative(ID, end, "廃止"))
                .thenRefused(Refusal.Kind.RULE, "lastFiscalYear: retirement.surveyed-after");
    }

    @Test
    void faults_of_the_body_are_told_all_at_once() {
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> SurveyBodies.recording(
                        ID,
                        RequestBodies.read(
                                "{\"fiscalYear\":2023,\"rows\":[{\"count\":1}]}", SurveyBodies.Recording.class)),
                "question: field.missing",
                "base: field.missing",
                "rows[0].answer: field.missing");
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> SurveyBodies.recording(
                        ID,
                        RequestBodies.read(
                                "{\"fiscalYear\":2023,\"question\":\"q\",\"base\":0,\"rows\":[{\"answer\":\"a\","
                                        + "\"percent\":101}]}",
                                SurveyBodies.Recording.class)),
                "rows[0].percent: survey.percent");
    }
}
