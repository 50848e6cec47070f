package org.ayumi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.activity;
import static org.ayumi.query.moment.SamplePlan.added;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.below;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.goal;
import static org.ayumi.query.moment.SamplePlan.indicatorId;
import static org.ayumi.query.moment.SamplePlan.initiativeId;
import static org.ayumi.query.moment.SamplePlan.moved;
import static org.ayumi.query.moment.SamplePlan.outline;
import static org.ayumi.query.moment.SamplePlan.placeOn;
import static org.ayumi.query.moment.SamplePlan.recorded;
import static org.ayumi.query.moment.SamplePlan.registered;
import static org.ayumi.query.moment.SamplePlan.sectionId;
import static org.ayumi.query.moment.SamplePlan.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.initiative.ActivityRecorded;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.query.http.QueryProblem;
import org.ayumi.query.model.Projection;
import org.ayumi.query.moment.EventStoreInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

class EndpointsTest extends OnPostgres {

    @Autowired
    private List<Projection> projections;

    @Autowired
    private SwitchableEventStore store;

    @Autowired
    private JdbcTemplate jdbc;

    private MockMvcTester http;

    EndpointsTest(@Autowired WebApplicationContext context) {
        http = MockMvcTester.from(context);
    }

    @BeforeEach
    void twoPlans() {
        empty(projections, jdbc);
        EventStoreInMemory events = new EventStoreInMemory();
        events.append(adopted());
        events.append(registered("1-1-1", "サポートセンター"));
        events.append(registered("1-1-2", "補助金"));
        events.append(defined("1-1-1", "相談件数", "件", count(114, "件"), 150));
        events.append(recorded("1-1-1", R5, count(128, "件")));
        events.append(new ActivityRecorded(initiativeId("1-1-1"), initiativeId("1-1-1") + ".a6", activity(R5, "会議")));
        events.append(new PlanAdopted("another", outline("初版"), Optional.empty()));
        show(events);
    }

    private void show(EventStoreInMemory events) {
        store.show(events);
        events.events().forEach(event -> projections.forEach(projection -> projection.apply(event)));
        projections.forEach(projection -> events.projected(projection.name(), events.head()));
    }

    @ParameterizedTest(name = "{0} has version {1}")
    @CsvSource({
        "/api/v1/plans/tomisato-kyodo-2, 1",
        "/api/v1/initiatives/tomisato-kyodo-2.1-1-1, 2",
        "/api/v1/indicators/tomisato-kyodo-2.1-1-1.1, 2",
        "/api/v1/indicators/tomisato-kyodo-2.1-1-1.1?asOf=4, 1"
    })
    void answers_with_the_aggregates_version_as_a_strong_etag(String address, String version) {
        assertThat(get(address)).hasStatusOk().hasHeader("ETag", "\"" + version + "\"");
        assertThat(http.get().uri(address).header("If-None-Match", "\"" + version + "\""))
                .as("names and positions beside the version may have changed")
                .hasStatusOk();
    }

    @Test
    void walks_lists_by_their_next_links() {
        MvcTestResult first = get("/api/v1/plans?limit=1");
        assertThat(first).hasStatusOk().hasHeader("Link", "</api/v1/plans?limit=1&after=another>; rel=\"next\"");
        assertThat(first).bodyJson().extractingPath("$.items[0].planId").isEqualTo("another");
        assertThat(first).bodyJson().doesNotHavePath("$.next");
        MvcTestResult last = get("/api/v1/plans?limit=1&after=another");
        assertThat(last).bodyJson().extractingPath("$.items[0].planId").isEqualTo(PLAN);
        assertThat(last).doesNotContainHeader("Link");
        assertThat(get("/api/v1/plans/" + PLAN + "/initiatives?limit=1&asOf=5"))
                .hasHeader(
                        "Link",
                        "</api/v1/plans/tomisato-kyodo-2/initiatives?limit=1&asOf=5"
                                + "&after=tomisato-kyodo-2.1-1-1>; rel=\"next\"");
        assertThat(get("/api/v1/indicators/" + indicatorId("1-1-1") + "/events?limit=1"))
                .hasHeader(
                        "Link",
                        "</api/v1/indicators/tomisato-kyodo-2.1-1-1.1/events?limit=1&after=0>;" + " rel=\"next\"");
    }

    @Test
    void lists_sections_with_what_hangs_on_them() {
        showThreeLevels();

        MvcTestResult sections = get("/api/v1/plans/" + PLAN + "/sections");

        assertThat(sections).hasStatusOk().hasHeader("ETag", "\"4\"").bodyJson().isStrictlyEqualTo("""
                {"planId":"tomisato-kyodo-2","items":[
                {"sectionId":"tomisato-kyodo-2.s1","level":"基本目標","number":"Ⅰ","name":"市民が主役","order":1,"depth":0,
                 "initiatives":1},
                {"sectionId":"tomisato-kyodo-2.s2","parent":"tomisato-kyodo-2.s1","level":"施策","number":"Ⅰ-1","name":"協働",
                 "order":1,"depth":1,"initiatives":0},
                {"sectionId":"tomisato-kyodo-2.s3","parent":"tomisato-kyodo-2.s2","level":"施策","number":"Ⅰ-1-1","name":"重点",
                 "order":1,"depth":2,"initiatives":3}],
                "version":4,"position":9}""");
        assertThat(get("/api/v1/plans/" + PLAN + "/sections?asOf=2"))
                .hasHeader("ETag", "\"2\"")
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(1);
        assertThat(get("/api/v1/initiatives/" + initiativeId("1-1-1")))
                .bodyJson()
                .extractingPath("$.sectionId")
                .isEqualTo(sectionId(3));
        assertThat(get("/api/v1/initiatives/" + initiativeId("1-1-1") + "?asOf=8"))
                .bodyJson()
                .doesNotHavePath("$.sectionId");
    }

    @Test
    void shows_indicators_beside_the_plan_or_section_they_belong_to_and_nothing_where_there_are_none() {
        assertThat(get("/api/v1/plans/" + PLAN)).bodyJson().doesNotHavePath("$.indicators");
        EventStoreInMemory events = new EventStoreInMemory();
        events.append(adopted());
        events.append(added(1, goal("Ⅰ", "市民が主役", 1)));
        events.append(defined(IndicatorOwner.plan(PLAN), definition("総人口", "人"), target(49_000)));
        events.append(defined(IndicatorOwner.section(sectionId(1)), definition("会員数", "名"), target(100)));
        empty(projections, jdbc);
        show(events);

        assertThat(get("/api/v1/plans/" + PLAN))
                .bodyJson()
                .extractingPath("$.indicators[0].indicatorId")
                .isEqualTo(PLAN + ".i1");
        assertThat(get("/api/v1/plans/" + PLAN + "/sections"))
                .bodyJson()
                .extractingPath("$.items[0].indicators[0].indicatorName")
                .isEqualTo("会員数");
        assertThat(get("/api/v1/indicators/" + PLAN + ".i1")).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(get("/api/v1/indicators/" + PLAN + ".i1/history"))
                .bodyJson()
                .extractingPath("$.owner.kind")
                .isEqualTo("PLAN");
    }

    @Test
    void walks_initiatives_of_the_same_order_once_each() {
        showThreeLevels();
        String address = "/api/v1/plans/" + PLAN + "/initiatives?limit=1";

        assertThat(walked(address)).containsExactly("1-1-1", "b", "c", "d");
        assertThat(walked(address + "&section=" + sectionId(2))).containsExactly("1-1-1", "b", "c");
        assertThat(walked(address + "&section=" + sectionId(2) + "&asOf=8")).containsExactly("b", "c");
    }

    private List<String> walked(String address) {
        List<String> slugs = new ArrayList<>();
        Optional<String> page = Optional.of(address);
        while (page.isPresent()) {
            MvcTestResult answer = get(page.get());
            assertThat(answer)
                    .bodyJson()
                    .extractingPath("$.items[*].slug")
                    .asArray()
                    .allSatisfy(slug -> slugs.add(String.valueOf(slug)));
            page = Optional.ofNullable(answer.getResponse().getHeader("Link"))
                    .map(link -> link.substring(1, link.indexOf('>')));
        }
        return slugs;
    }

    private void showThreeLevels() {
        empty(projections, jdbc);
        EventStoreInMemory events = new EventStoreInMemory();
        events.append(adopted());
        events.append(added(1, goal("Ⅰ", "市民が主役", 1)));
        events.append(added(2, below(1, "Ⅰ-1", "協働", 1)));
        events.append(added(3, below(2, "Ⅰ-1-1", "重点", 1)));
        events.append(registered("1-1-1", "サポートセンター"));
        events.append(registered("c", placeOn(3, "ウ", 5), "補助金"));
        events.append(registered("d", placeOn(1, "エ", 5), "講座"));
        events.append(registered("b", placeOn(3, "イ", 5), "会議"));
        events.append(moved("1-1-1", placeOn(3, "ア", 5)));
        show(events);
    }

    @Test
    void answers_progress_sheet_and_history() {
        assertThat(get("/api/v1/plans/" + PLAN + "/progress?fiscalYear=令和5年度&atLeast=7&rule=straight-line"))
                .bodyJson()
                .extractingPath("$.items[0].status.verdict")
                .isEqualTo("BEHIND");
        MvcTestResult sheet = get("/api/v1/initiatives/" + initiativeId("1-1-1") + "?fiscalYear=2023");
        assertThat(sheet).bodyJson().extractingPath("$.activities[0].title").isEqualTo("会議");
        assertThat(sheet)
                .bodyJson()
                .extractingPath("$.activities[0].fiscalYearLabel")
                .isEqualTo("令和5年度");
        assertThat(sheet)
                .bodyJson()
                .extractingPath("$.indicators[0].values[0].amount")
                .isEqualTo(128);
        assertThat(get("/api/v1/indicators/" + indicatorId("1-1-1") + "/history"))
                .bodyJson()
                .extractingPath("$.years[3].reported.current.amount")
                .isEqualTo(128);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/plans/tomisato-kyodo-2, 1",
        "/api/v1/initiatives/tomisato-kyodo-2.1-1-1, 2",
        "/api/v1/initiatives/tomisato-kyodo-2.1-1-1, 6",
        "/api/v1/indicators/tomisato-kyodo-2.1-1-1.1, 4",
        "/api/v1/indicators/tomisato-kyodo-2.1-1-1.1, 5"
    })
    void shows_the_state_after_an_event_as_the_read_as_of_it_does(String address, long position) throws Exception {
        MvcTestResult state = get(address + "/events/" + position + "/state");

        assertThat(state).hasStatusOk().bodyJson().extractingPath("$.position").isEqualTo((int) position);
        assertThat(state.getResponse().getContentAsString())
                .isEqualTo(get(address + "?asOf=" + position).getResponse().getContentAsString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/plans?limit=0",
                "/api/v1/plans/tomisato-kyodo-2?atLeast=8",
                "/api/v1/plans/tomisato-kyodo-2/progress?fiscalYear=someday",
                "/api/v1/plans/tomisato-kyodo-2/progress?rule=none",
                "/api/v1/initiatives/tomisato-kyodo-2.1-1-1?includeWithdrawn=perhaps",
                "/api/v1/indicators/tomisato-kyodo-2.1-1-1.1?asOf=8",
                "/api/v1/indicators/tomisato-kyodo-2.1-1-1.1/history?asOf=2099-01-01",
                "/api/v1/plans/tomisato-kyodo-2/initiatives?section=tomisato-kyodo-2.s9",
                "/api/v1/plans/tomisato-kyodo-2/sections?asOf=8",
                "/api/v1/plans/tomisato-kyodo-2/events?after=x",
                "/api/v1/plans/tomisato-kyodo-2/events?type=x",
                "/api/v1/plans/tomisato-kyodo-2/events/x/state"
            })
    void names_a_parameter_it_cannot_read(String address) {
        assertThat(problem(address).kind()).isEqualTo(QueryProblem.Kind.BAD_PARAMETER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/plans/nowhere",
                "/api/v1/plans/nowhere/progress",
                "/api/v1/plans/nowhere/initiatives",
                "/api/v1/plans/nowhere/sections",
                "/api/v1/plans/tomisato-kyodo-2/sections?asOf=0",
                "/api/v1/initiatives/tomisato-kyodo-2.9-9-9",
                "/api/v1/indicators/tomisato-kyodo-2.9-9-9.1",
                "/api/v1/indicators/tomisato-kyodo-2.1-1-1.1?asOf=1",
                "/api/v1/indicators/nowhere/history",
                "/api/v1/initiatives/tomisato-kyodo-2.1-1-1.1/events",
                "/api/v1/plans/nowhere/events/1/state",
                "/api/v1/plans/tomisato-kyodo-2/events/2/state",
                "/api/v1/plans/tomisato-kyodo-2/events/0/state",
                "/api/v1/plans/tomisato-kyodo-2/events/999999999999999999/state",
                "/api/v1/initiatives/tomisato-kyodo-2.1-1-1/events/4/state",
                "/api/v1/plans/tomisato-kyodo-2.1-1-1/events/2/state"
            })
    void says_what_is_not_there(String address) {
        assertThat(problem(address).kind()).isEqualTo(QueryProblem.Kind.NOT_FOUND);
    }

    private QueryProblem problem(String address) {
        return Stream.iterate(get(address).getUnresolvedException(), Objects::nonNull, Throwable::getCause)
                .filter(QueryProblem.class::isInstance)
                .map(QueryProblem.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).exchange();
    }
}
