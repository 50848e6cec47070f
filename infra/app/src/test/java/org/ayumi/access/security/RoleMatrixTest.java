package org.ayumi.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.ayumi.kernel.event.EventHistory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Who may do what, for every address that the API describes and every account. */
class RoleMatrixTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final List<String> ACCOUNTS = List.of("staff", "approver", "auditor", "analyst", "admin");
    private static final Set<String> WRITERS = Set.of("staff", "approver");
    private static final Set<String> READERS_OF_EVENTS = Set.of("staff", "approver", "auditor", "admin");

    /** Addresses that show events. A new one belongs here or below, and into the security configuration. */
    private static final Set<String> EVENTS = Stream.of("plans", "initiatives", "indicators")
            .map(collection -> "/api/v1/" + collection + "/{id}/events")
            .flatMap(
                    events -> Stream.of(events, events + "/{id}/state", events + "/difference", "/api/v1/ledger/proof"))
            .collect(Collectors.toSet());

    /** Proofs for auditors, and what everybody may see; each needs a request of its own. */
    private static final Map<String, String> LEDGER = Map.of(
            "/ledger/checkpoint", "/ledger/checkpoint",
            "/ledger/checkpoint/{id}", "/ledger/checkpoint/%d",
            "/ledger/checkpoint/{id}/cosignatures", "/ledger/checkpoint/%d/cosignatures",
            "/ledger/keys", "/ledger/keys",
            "/ledger/tile/{id}/{id}", "/ledger/tile/0/000.p/1",
            "/api/v1/ledger/proof", "/api/v1/ledger/proof?position=1",
            "/api/v1/ledger/consistency", "/api/v1/ledger/consistency?from=1");

    private static final Set<String> FOR_EVERYBODY =
            Set.of("/ledger/checkpoint", "/ledger/checkpoint/{id}", "/ledger/keys");
    private static final Set<String> FOR_AUDITORS = Set.of(
            "/ledger/checkpoint/{id}/cosignatures",
            "/ledger/tile/{id}/{id}",
            "/api/v1/ledger/consistency",
            "/api/v1/plans/{id}/proof-pack",
            "/api/v1/initiatives/{id}/proof-pack",
            "/api/v1/indicators/{id}/proof-pack");
    private static final Set<String> AUDITORS = Set.of("auditor", "admin");
    private static final Set<String> READ_MODELS = Set.of(
            "/api/v1/plans",
            "/api/v1/plans/{id}",
            "/api/v1/plans/{id}/progress",
            "/api/v1/plans/{id}/staleness",
            "/api/v1/plans/{id}/initiatives",
            "/api/v1/plans/{id}/sections",
            "/api/v1/plans/{id}/occurrences",
            "/api/v1/plans/{id}/organisation-units",
            "/api/v1/plans/{id}/logic-model",
            "/api/v1/plans/{id}/logic-model/unmoved",
            "/api/v1/plans/{id}/lineage",
            "/api/v1/initiatives/{id}/lineage",
            "/api/v1/indicators/{id}/lineage",
            "/api/v1/plans/{id}/publications",
            "/api/v1/plans/{id}/publications/{id}",
            "/api/v1/initiatives/{id}",
            "/api/v1/indicators/{id}",
            "/api/v1/indicators/{id}/history");

    /** What shows who has read. */
    private static final Set<String> READS = Set.of("/api/v1/read-log");

    /** What is the approver's alone. */
    private static final Set<String> APPROVALS = Set.of("/api/v1/plans/{id}/publications");

    private static final long SEALED = sealed();
    private static final TestPlan PUBLISHED = TestPlan.adoptedBy(SERVICE.as("staff"));

    @BeforeAll
    static void a_publication() {
        assertThat(PUBLISHED.publish(SERVICE.as("approver"), "資料").status()).isEqualTo(201);
        SERVICE.awaitCaughtUp();
    }

    /** A method and an address. */
    record Operation(String method, String template) {

        boolean isRead() {
            return method.equals("GET");
        }

        /** With every variable called id, whatever each endpoint calls it. */
        String shape() {
            return template.replaceAll("\\{[^}]*}", "{id}");
        }

        String path() {
            String ledger = LEDGER.get(shape());
            return ledger == null ? pathOfThePlan() : ledger.formatted(SEALED);
        }

        private String pathOfThePlan() {
            if (template.contains("{publicationId}")) {
                return template.replace("{planId}", PUBLISHED.planId())
                        .replace("{publicationId}", PUBLISHED.planId() + ".p1");
            }
            String id = "tomisato-kyodo-2"
                    + (template.contains("/plans/") ? "" : template.contains("/initiatives/") ? ".1-3-2" : ".1-3-2.1");
            return template.replaceFirst("\\{[^}]*}", id)
                    .replaceAll("\\{position}", firstPosition(id))
                    .replaceAll("\\{fiscalYear}", "2024")
                    .replaceAll("\\{[^}]*}", "x");
        }

        private String firstPosition(String id) {
            if (!template.contains("{position}")) {
                return "";
            }
            String events = template.replaceFirst("\\{[^}]*}", id).replaceFirst("/events/.*", "/events");
            return SERVICE.as("admin")
                    .get(events)
                    .json()
                    .at("/items/0/position")
                    .asString();
        }

        Set<String> allowed() {
            if (FOR_AUDITORS.contains(shape())) {
                return AUDITORS;
            }
            if (!isRead()) {
                return APPROVALS.contains(shape()) ? Set.of("approver") : WRITERS;
            }
            if (READS.contains(shape())) {
                return AUDITORS;
            }
            return EVENTS.contains(shape()) ? READERS_OF_EVENTS : Set.copyOf(ACCOUNTS);
        }
    }

    static Stream<Operation> everyOperation() {
        JsonNode paths = SERVICE.as("admin").get("/v3/api-docs").json().get("paths");
        List<Operation> operations = paths.propertyStream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .map(method -> new Operation(method.toUpperCase(Locale.ROOT), path.getKey())))
                .toList();
        assertThat(operations).hasSizeGreaterThan(20);
        return operations.stream();
    }

    @ParameterizedTest
    @MethodSource("everyOperation")
    void every_address_is_for_the_roles_that_need_it_and_for_nobody_else(Operation operation) {
        Map<String, Boolean> let = new TreeMap<>();
        for (String account : ACCOUNTS) {
            ApiClient.Answer answer = send(SERVICE.as(account), operation);
            assertThat(answer.status())
                    .as("%s %s: %s", account, operation, answer.text())
                    .isNotIn(401, 500);
            let.put(account, answer.status() != 403);
            if (answer.status() == 403) {
                isProblem(answer, "forbidden");
            } else if (operation.isRead()) {
                assertThat(answer.status()).isEqualTo(200);
            }
        }
        assertThat(let)
                .isEqualTo(
                        ACCOUNTS.stream().collect(Collectors.toMap(account -> account, operation.allowed()::contains)));
    }

    @ParameterizedTest
    @MethodSource("everyOperation")
    void nothing_is_there_for_somebody_without_an_account_or_with_a_wrong_password(Operation operation)
            throws UnknownHostException {
        if (FOR_EVERYBODY.contains(operation.shape())) {
            return;
        }
        // Wrong passwords are counted: each operation is tried from where staff have been before, by another nobody.
        InetAddress place = InetAddress.getByName("127.0.9." + (1 + Math.floorMod(operation.hashCode(), 250)));
        assertThat(SERVICE.as("staff").from(place).get("/api/v1/plans").status())
                .isEqualTo(200);
        for (ApiClient stranger : List.of(
                SERVICE.asNobody(),
                SERVICE.as("staff", "wrong").from(place),
                SERVICE.as("staff", "").from(place),
                SERVICE.as("nobody" + operation.hashCode(), RunningService.PASSWORD)
                        .from(place))) {
            ApiClient.Answer answer = send(stranger, operation);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).startsWith("Basic realm=");
            isProblem(answer, "unauthenticated");
        }
    }

    @ParameterizedTest
    @MethodSource("everyOperation")
    void an_address_whose_readers_nobody_has_decided_on_is_found(Operation operation) {
        assertThat(!operation.isRead()
                        || Stream.of(EVENTS, READ_MODELS, READS, FOR_AUDITORS, FOR_EVERYBODY)
                                .anyMatch(addresses -> addresses.contains(operation.shape())))
                .as("%s is in neither list of this test", operation)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("everyOperation")
    void asking_for_the_head_of_an_answer_takes_the_same_role_as_the_answer(Operation operation) {
        if (operation.isRead()) {
            for (String account : ACCOUNTS) {
                assertThat(SERVICE.as(account)
                                .send("HEAD", operation.path(), "")
                                .status())
                        .as("%s %s", account, operation)
                        .isEqualTo(operation.allowed().contains(account) ? 200 : 403);
            }
        }
    }

    @Test
    void every_address_of_the_api_is_described_so_that_these_tests_see_it() {
        Set<String> described = everyOperation()
                .map(operation -> operation.method() + " " + operation.shape())
                .collect(Collectors.toSet());
        Set<String> mapped = SERVICE
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api") || pattern.startsWith("/ledger"))
                        .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                                .map(method -> new Operation(method.name(), pattern))))
                .map(operation -> operation.method() + " " + operation.shape())
                .collect(Collectors.toSet());
        assertThat(described).isEqualTo(mapped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/projections", "/actuator/metrics", "/actuator/info"})
    void operations_are_for_the_administrator(String path) {
        for (String account : ACCOUNTS) {
            assertThat(SERVICE.as(account).get(path).status())
                    .as(account)
                    .isEqualTo(account.equals("admin") ? 200 : 403);
        }
        assertThat(SERVICE.asNobody().get(path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "heapdump", "beans", "configprops", "shutdown", "threaddump", "loggers"})
    void not_even_the_administrator_reaches_what_shows_secrets_or_stops_the_service(String endpoint) {
        assertThat(SERVICE.as("admin").get("/actuator/" + endpoint).status()).isEqualTo(404);
    }

    @Test
    void what_everybody_may_see_is_there_without_an_account() {
        for (String shape : FOR_EVERYBODY) {
            String path = new Operation("GET", shape).path();
            assertThat(SERVICE.asNobody().get(path).status()).as(path).isEqualTo(200);
            assertThat(SERVICE.asNobody().send("HEAD", path, "").status())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    /** Returns once the service has sealed something. */
    private static long sealed() {
        return Awaitility.await()
                .pollInSameThread() // another one would wait for this class
                .atMost(Duration.ofMinutes(10))
                .until(
                        () -> {
                            ApiClient.Answer checkpoint = SERVICE.asNobody().get("/ledger/checkpoint");
                            return checkpoint.status() == 200
                                    ? Long.parseLong(checkpoint
                                            .text()
                                            .lines()
                                            .skip(1)
                                            .findFirst()
                                            .orElseThrow())
                                    : 0;
                        },
                        size -> size >= SERVICE.bean(EventHistory.class).head());
    }

    private static ApiClient.Answer send(ApiClient client, Operation operation) {
        return client.send(operation.method(), operation.path(), operation.isRead() ? "" : "{}");
    }

    private static void isProblem(ApiClient.Answer answer, String kind) {
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:ayumi:problem:" + kind);
        assertThat(answer.json().at("/errors/0/messageJa").asString()).isNotBlank();
        assertThat(answer.json().at("/errors/0/messageEn").asString()).isNotBlank();
    }
}
