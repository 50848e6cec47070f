package org.ayumi.http.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.ayumi.app.WebBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A question with a parameter that is not known is another question, and not answered as if it were not. */
class UnknownParameterTest {

    private static final RunningService SERVICE = RunningService.shared();

    /** A read that the API describes. */
    record Read(String address, List<String> parameters) {}

    static Stream<Read> reads() {
        return SERVICE.as("admin")
                .get("/v3/api-docs")
                .json()
                .get("paths")
                .propertyStream()
                .filter(path -> path.getValue().has("get"))
                .map(path -> new Read(
                        path.getKey().replaceAll("\\{[^}]*}", "x"),
                        path.getValue()
                                .at("/get/parameters")
                                .valueStream()
                                .filter(parameter ->
                                        parameter.get("in").asString().equals("query"))
                                .map(parameter -> parameter.get("name").asString())
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("reads")
    void every_read_refuses_what_it_does_not_know_and_says_what_it_knows(Read read) {
        for (String unknown : List.of("asof", "AsOf", "Actor", "fiscalyear", "x", "_method")) {
            JsonNode error = refused(read.address() + "?" + unknown + "=1", unknown);
            read.parameters()
                    .forEach(known ->
                            assertThat(error.get("messageEn").asString()).contains(known));
            assertThat(refused(read.address() + "?" + unknown, unknown)).isEqualTo(error);
        }
    }

    @ParameterizedTest
    @MethodSource("reads")
    void every_read_refuses_to_be_asked_two_things_at_once(Read read) {
        for (String known : read.parameters()) {
            assertThat(refused(read.address() + "?" + known + "=1&" + known + "=2", known)
                            .get("code")
                            .asString())
                    .isEqualTo("parameter.twice");
        }
    }

    private static JsonNode refused(String address, String name) {
        ApiClient.Answer answer = SERVICE.as("admin").get(address);
        assertThat(answer.status()).as(address + answer.text()).isEqualTo(400);
        JsonNode error = answer.json().at("/errors/0");
        assertThat(error.get("field").asString()).as(address).isEqualTo(name);
        return error;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/projections", "/actuator/deadletters"})
    void so_do_the_operations_of_ours(String address) {
        refused(address + "?asOf=1", "asOf");
        assertThat(SERVICE.as("admin").get(address).status()).isEqualTo(200);
    }

    @Test
    void an_operation_is_not_begun() {
        ApiClient admin = SERVICE.as("admin");
        assertThat(admin.post("/actuator/projections/progress?dryRun=true", "{}")
                        .status())
                .isEqualTo(400);
        assertThat(admin.get("/actuator/projections").json().get("rebuilds").size())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?asof=1",
                "/?Plan=x",
                "/?fiscalYear=2023&fiscalYear=2024",
                "/indicators/tomisato-kyodo-2.1-3-2.1?x=1",
                "/login?x"
            })
    void so_do_pages(String address) {
        assertThat(WebBrowser.loggedIn(SERVICE, "staff").open(address).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?continue",
                "/login?error",
                "/login?logout",
                "/assets/ayumi.css?v=2",
                "/swagger-ui/index.html?url=/v3/api-docs"
            })
    void what_the_login_and_files_bring_along_stays(String address) {
        assertThat(WebBrowser.loggedIn(SERVICE, "staff").open(address).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_list_of_plans_is_read_as_of_a_moment_like_everything_else() {
        ApiClient staff = SERVICE.as("staff");
        TestPlan plan = TestPlan.adoptedBy(staff);
        long position = SERVICE.as("staff")
                .get("/api/v1/indicators/" + plan.ratio() + "/events")
                .json()
                .at("/items/0/position")
                .asLong();
        plan.report(plan.count(), "2024", TestPlan.measured(20));
        JsonNode then = staff.get("/api/v1/plans?limit=200&asOf=" + position).json();
        assertThat(then.get("items")
                        .valueStream()
                        .map(item -> item.get("planId").asString()))
                .contains("tomisato-kyodo-2", plan.planId());
        assertThat(staff.get("/api/v1/plans?limit=200&asOf=" + (position - 6)).text())
                .contains("tomisato-kyodo-2")
                .doesNotContain("\"" + plan.planId() + "\"");
        assertThat(staff.get("/api/v1/plans?asOf=999999999").status()).isEqualTo(400);
        ApiClient.Answer first = staff.get("/api/v1/plans?limit=1&asOf=" + position);
        assertThat(first.header("Link")).startsWith("</api/v1/plans?limit=1&asOf=" + position + "&after=");
    }
}
