package org.ayumi.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whoever sends what the description shows is answered as it tells: every example, and then every read. */
@ServiceOfItsOwn
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExamplesTest {

    private static final RunningService SERVICE = RunningService.withSample();
    private static final JsonNode DOCUMENT =
            SERVICE.as("staff").get("/v3/api-docs").json();
    private static final List<DescribedOperation> OPERATIONS = DescribedOperation.in(DOCUMENT);

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    /** A body as it is shown, or none where an operation shows none. */
    record Example(DescribedOperation operation, String name, JsonNode body) {

        static Stream<Example> of(DescribedOperation operation) {
            List<Example> examples = operation.examples().entrySet().stream()
                    .map(named -> new Example(operation, named.getKey(), named.getValue()))
                    .toList();
            return examples.isEmpty()
                    ? Stream.of(new Example(operation, "no example", JsonNodeFactory.instance.nullNode()))
                    : examples.stream();
        }

        @Override
        public String toString() {
            return operation + ": " + name;
        }
    }

    /** What is made below something comes after it. */
    static Stream<Example> examples() {
        return OPERATIONS.stream()
                // A cosignature is plain text, and of a checkpoint that is known only when it is there.
                .filter(operation ->
                        operation.body().isObject() && !operation.type().equals("text/plain"))
                .sorted(Comparator.comparingInt(operation -> operation.path().length()))
                .flatMap(Example::of);
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_accepted_as_it_stands(Example example) {
        DescribedOperation operation = example.operation();
        String[] headers = Stream.concat(
                        Stream.of("Content-Type", operation.type()), Arrays.stream(operation.headers()))
                .toArray(String[]::new);
        ApiClient.Answer answer = SERVICE.as(operation.account())
                .send(operation.method(), operation.address(example.name()), operation.sent(example.body()), headers);
        assertThat(answer.status()).as("%s: %s", example, answer.text()).isBetween(200, 299);
        DescribedAnswers.isDescribed(DOCUMENT, operation, answer);
        assertThat(DescribedForm.faults(DOCUMENT, operation.body().get("schema"), example.body()))
                .isEmpty();
    }

    static Stream<DescribedOperation> reads() {
        return OPERATIONS.stream().filter(DescribedOperation::isRead);
    }

    @BeforeAll
    static void somethingIsSealed() {
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofMinutes(10))
                .until(() -> SERVICE.asNobody().get("/ledger/checkpoint").status() == 200);
    }

    @Order(2)
    @ParameterizedTest
    @MethodSource("reads")
    void a_read_answers_what_it_tells(DescribedOperation read) {
        SERVICE.awaitCaughtUp();
        ApiClient.Answer answer = SERVICE.as(read.account()).get(address(read) + read.query());
        assertThat(answer.status()).as("%s: %s", read, answer.text()).isEqualTo(200);
        DescribedAnswers.isDescribed(DOCUMENT, read, answer);
    }

    /** Which checkpoints there are nobody knows beforehand. */
    private static String address(DescribedOperation read) {
        return read.path().equals("/ledger/checkpoint/{size}")
                ? "/ledger/checkpoint/"
                        + SERVICE.asNobody()
                                .get("/ledger/checkpoint")
                                .text()
                                .lines()
                                .toList()
                                .get(1)
                : read.address("");
    }
}
