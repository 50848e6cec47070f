package org.ayumi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.http.QueryProblem;
import org.ayumi.query.lineage.LineageQuery;
import org.ayumi.query.model.Projection;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.RandomLines;
import org.ayumi.query.moment.SampleLines;
import org.ayumi.query.plan.UnitQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** What ends and goes on in several plans, and sections in charge, in tables and over HTTP. */
class LineageInPostgresTest extends OnPostgres {

    private static final int EVENTS = 120;
    private static final FiscalYear R5 = new FiscalYear(2023);

    @Autowired
    private List<Projection> projections;

    @Autowired
    private SwitchableEventStore store;

    @Autowired
    private LineageQuery lineage;

    @Autowired
    private UnitQuery units;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JsonMapper json;

    private final MockMvcTester http;

    LineageInPostgresTest(@Autowired WebApplicationContext context) {
        http = MockMvcTester.from(context);
    }

    @BeforeEach
    void startEmpty() {
        empty(projections, jdbc);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void an_answer_about_the_past_is_the_one_that_was_given_then_however_much_came_later(long seed) {
        EventStoreInMemory all = RandomLines.events(seed, EVENTS);
        store.show(all);
        List<String> given = new ArrayList<>();
        List<Integer> positions = Stream.iterate(20, position -> position <= EVENTS, position -> position + 20)
                .toList();
        int from = 0;
        for (int position : positions) {
            apply(all.events().subList(from, position));
            projections.forEach(projection -> all.projected(projection.name(), position));
            given.add(everything(AsOf.latest()));
            from = position;
        }

        assertThat(positions.stream().map(position -> everything(new AsOf.AtPosition(position))))
                .isEqualTo(given);
        assertThat(positions.stream()
                        .map(position ->
                                everything(new AsOf.AtInstant(all.at(position).recordedAt()))))
                .isEqualTo(given);
        assertThat(given).doesNotHaveDuplicates();
        assertThat(given.getLast()).contains("PREDECESSOR", "SUCCESSOR", "pauses", "closed");
    }

    private String everything(AsOf asOf) {
        List<Object> answers = new ArrayList<>();
        for (String plan : RandomLines.PLANS) {
            answers.add(lineage.ofPlan(plan, asOf));
            answers.add(units.of(plan, Optional.empty(), asOf));
            answers.add(units.of(plan, Optional.of(R5), asOf));
        }
        for (String initiative : RandomLines.INITIATIVES) {
            answers.add(lineage.ofInitiative(initiative, asOf));
            answers.add(lineage.ofIndicator(initiative + ".1", asOf));
        }
        return json.writeValueAsString(answers);
    }

    @Test
    void a_rebuild_and_events_that_come_again_leave_the_same_rows() {
        List<RecordedEvent> events = RandomLines.events(7, EVENTS).events();
        apply(events);
        List<String> before = rows();
        assertThat(before).hasSizeGreaterThan(40);

        apply(events);
        assertThat(rows()).isEqualTo(before);
        empty(projections, jdbc);
        assertThat(rows()).isEmpty();
        apply(events);
        assertThat(rows()).isEqualTo(before);
    }

    private List<String> rows() {
        return Stream.of("plan_unit", "plan_unit_term", "plan_ending", "plan_ending_successor")
                .flatMap(table -> jdbc
                        .query(
                                "SELECT t::text FROM " + table + " t ORDER BY 1",
                                (row, number) -> Objects.requireNonNull(row.getString(1)))
                        .stream())
                .toList();
    }

    @Test
    void a_line_is_told_over_http_with_the_figures_of_both() {
        oneGoesOnForAnother();

        assertThat(get("/api/v1/indicators/new.b.1/lineage"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                {"indicatorId":"new.b.1","planId":"new","items":[
                 {"indicatorId":"old.a.1","planId":"old",
                  "owner":{"kind":"INITIATIVE","id":"old.a","number":"1-1","name":"事業1"},
                  "indicatorName":"件数","unit":"件","relation":"PREDECESSOR","steps":1,
                  "retirement":{"lastFiscalYear":2023,"lastFiscalYearLabel":"令和5年度","ending":"MERGED",
                   "successors":["new.b.1"],"reason":"見直し","recordedAt":"2024-04-01T00:09:00.123456Z","position":9},
                  "years":[{"fiscalYear":2023,"fiscalYearLabel":"令和5年度","kind":"MEASURED","amount":66,"unit":"件",
                   "recordedAt":"2024-04-01T00:07:00.123456Z","position":7,
                   "status":%s}]},
                 {"indicatorId":"new.b.1","planId":"new",
                  "owner":{"kind":"INITIATIVE","id":"new.b","number":"1-2","name":"事業2"},
                  "indicatorName":"件数","unit":"件","relation":"SELF","steps":0,"years":[]}],
                 "complete":true,"position":11}""".formatted(status("/api/v1/indicators/old.a.1")));
        assertThat(get("/api/v1/initiatives/old.a/lineage"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].relation")
                .asArray()
                .containsExactly("SELF", "SUCCESSOR");
        assertThat(get("/api/v1/initiatives/old.a/lineage?asOf=7"))
                .bodyJson()
                .extractingPath("$.items[*].relation")
                .asArray()
                .containsExactly("SELF");
        assertThat(get("/api/v1/plans/new/lineage")).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {"planId":"new","name":"計画 new","edition":"初版","previousPlanId":"old","continuedBy":[],"initiatives":[
                 {"initiativeId":"new.b","initiativeNumber":"1-2","initiativeName":"事業2","predecessors":[
                  {"initiativeId":"old.a","planId":"old","initiativeNumber":"1-1","initiativeName":"事業1",
                   "relation":"PREDECESSOR","steps":1,
                   "retirement":{"lastFiscalYear":2023,"lastFiscalYearLabel":"令和5年度","ending":"MERGED",
                    "successors":["new.b"],"reason":"見直し","recordedAt":"2024-04-01T00:08:00.123456Z","position":8}}],
                  "successors":[]}],"position":11}""");
    }

    /** What the indicator itself says of its figure. */
    private String status(String indicator) {
        try {
            return json.readTree(get(indicator).getResponse().getContentAsString())
                    .at("/values/0/status")
                    .toString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void sections_in_charge_are_told_over_http_as_they_were_called_in_the_year() {
        oneGoesOnForAnother();

        assertThat(get("/api/v1/plans/old/organisation-units?fiscalYear=R5"))
                .hasStatusOk()
                .hasHeader("ETag", "\"3\"")
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"planId":"old","fiscalYear":2023,"fiscalYearLabel":"令和5年度","items":[
                         {"unitId":"old.u1","name":"企画課","terms":[
                          {"name":"企画課","recordedAt":"2024-04-01T00:10:00.123456Z","position":10},
                          {"fromFiscalYear":2024,"fromFiscalYearLabel":"令和6年度","name":"政策推進課","department":"企画部",
                           "reason":"課の再編","recordedAt":"2024-04-01T00:11:00.123456Z","position":11}]}],
                         "version":3,"position":11}""");
        assertThat(get("/api/v1/plans/old/organisation-units?fiscalYear=R6"))
                .bodyJson()
                .extractingPath("$.items[0].name")
                .isEqualTo("政策推進課");
        assertThat(get("/api/v1/plans/old/organisation-units?fiscalYear=R6&asOf=10"))
                .hasHeader("ETag", "\"2\"")
                .bodyJson()
                .extractingPath("$.items[0].name")
                .isEqualTo("企画課");
        assertThat(get("/api/v1/plans/new/organisation-units"))
                .bodyJson()
                .isStrictlyEqualTo("{\"planId\":\"new\",\"items\":[],\"version\":1,\"position\":11}");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/initiatives/old.z/lineage, NOT_FOUND",
        "/api/v1/initiatives/new.b/lineage?asOf=3, NOT_FOUND",
        "/api/v1/indicators/old.a/lineage, NOT_FOUND",
        "/api/v1/indicators/new.b.1/lineage?asOf=4, NOT_FOUND",
        "/api/v1/plans/new/lineage?asOf=1, NOT_FOUND",
        "/api/v1/plans/nowhere/lineage, NOT_FOUND",
        "/api/v1/plans/nowhere/organisation-units, NOT_FOUND",
        "/api/v1/plans/new/organisation-units?asOf=1, NOT_FOUND",
        "/api/v1/initiatives/old.a/lineage?asOf=99, BAD_PARAMETER",
        "/api/v1/indicators/old.a.1/lineage?asOf=someday, BAD_PARAMETER",
        "/api/v1/plans/old/lineage?atLeast=99, BAD_PARAMETER",
        "/api/v1/plans/old/organisation-units?fiscalYear=someday, BAD_PARAMETER"
    })
    void says_what_it_cannot_read_and_what_is_not_there(String address, QueryProblem.Kind kind) {
        oneGoesOnForAnother();

        assertThat(get(address).getUnresolvedException())
                .cause()
                .isInstanceOfSatisfying(
                        QueryProblem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    private void oneGoesOnForAnother() {
        EventStoreInMemory events = new EventStoreInMemory();
        events.append(SampleLines.adopted("old", Optional.empty()));
        events.append(SampleLines.adopted("new", Optional.of("old")));
        events.append(SampleLines.registered("old.a", 1));
        events.append(SampleLines.registered("new.b", 2));
        events.append(SampleLines.defined("old.a"));
        events.append(SampleLines.defined("new.b"));
        events.append(SampleLines.value("old.a.1", R5, 66));
        events.append(SampleLines.retired("old.a", SampleLines.end(R5, "new.b")));
        events.append(SampleLines.indicatorRetired("old.a.1", SampleLines.end(R5, "new.b.1")));
        events.append(SampleLines.unitAdded("old", 1, "企画課"));
        events.append(SampleLines.unitAmended("old", 1, new FiscalYear(2024), "企画課", "政策推進課"));
        store.show(events);
        apply(events.events());
        projections.forEach(projection -> events.projected(projection.name(), events.head()));
    }

    private void apply(List<RecordedEvent> events) {
        transaction.executeWithoutResult(
                status -> events.forEach(event -> projections.forEach(projection -> projection.apply(event))));
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).exchange();
    }
}
