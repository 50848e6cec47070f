package org.ayumi.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.Stored;
import org.ayumi.app.TestPlan;
import tools.jackson.databind.JsonNode;

/**
 * A request that must be refused, and how.
 *
 * @param path with {@code {plan}}, {@code {initiative}}, {@code {count}}, {@code {ratio}} for ids of a test plan, in the
 *     body too
 * @param fields what the answer's errors name, all of them
 */
record BadRequest(
        String name, String method, String path, String body, List<String> headers, int status, List<String> fields) {

    static BadRequest sent(String name, String method, String path, String body, int status, String... fields) {
        return new BadRequest(name, method, path, body, List.of(), status, List.of(fields));
    }

    static BadRequest post(String name, String path, String body, int status, String... fields) {
        return sent(name, "POST", path, body, status, fields);
    }

    static BadRequest get(String name, String path, int status, String... fields) {
        return sent(name, "GET", path, "", status, fields);
    }

    /** A report of the year 2024 of the indicator that counts afresh every year. */
    static BadRequest report(String name, String body, int status, String... fields) {
        return sent(name, "PUT", "/api/v1/indicators/{count}/values/2024", body, status, fields)
                .with("If-Match", "*");
    }

    /** A report whose value has kind MEASURED and that amount, written as given. */
    static BadRequest amount(String amount, int status) {
        return report(
                "the amount " + (amount.length() > 40 ? amount.substring(0, 40) + "…" : amount),
                "{\"value\":{\"kind\":\"MEASURED\",\"amount\":" + amount + "}}",
                status,
                "value.amount");
    }

    /** An activity of 2024 with more members. */
    static BadRequest activity(String more, int status, String... fields) {
        return post(
                "an activity with " + (more.length() > 80 ? more.substring(0, 80) + "…" : more),
                "/api/v1/initiatives/{initiative}/activities",
                "{\"fiscalYear\":2024,\"title\":\"草刈り\"," + more + "}",
                status,
                fields);
    }

    BadRequest with(String... header) {
        return new BadRequest(name, method, path, body, List.of(header), status, fields);
    }

    /** For what is no field: the answer names something, whatever it calls it. */
    static final String SOMETHING = "*";

    /** Sends it and insists that it is refused in both languages and leaves nothing behind. */
    void isRefused(RunningService service, TestPlan plan) {
        Stored before = service.stored();
        ApiClient.Answer answer = service.as("staff")
                .send(method, filled(path, plan), filled(body, plan), headers.toArray(String[]::new));
        check(toString(), answer, status, fields);
        assertThat(service.stored()).as("what is stored after %s", name).isEqualTo(before);
    }

    private static String filled(String text, TestPlan plan) {
        return text.replace("{plan}", plan.planId())
                .replace("{initiative}", plan.initiative())
                .replace("{count}", plan.count())
                .replace("{ratio}", plan.ratio());
    }

    /** The answer is a problem document that names these fields in Japanese and English and says nothing of our insides. */
    static void check(String what, ApiClient.Answer answer, int status, List<String> fields) {
        String shown =
                what + "\n" + answer.text().substring(0, Math.min(answer.text().length(), 2000));
        assertThat(answer.status()).as(shown).isEqualTo(status);
        assertThat(answer.header("Content-Type")).as(shown).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("status").asInt()).as(shown).isEqualTo(status);
        assertThat(problem.path("type").asString("")).as(shown).startsWith("urn:ayumi:problem:");
        assertThat(problem.path("title").asString("")).as(shown).contains(" / ");
        List<String> named = problem.path("errors")
                .valueStream()
                .map(error -> error.path("field").asString(""))
                .toList();
        if (fields.equals(List.of(SOMETHING))) {
            assertThat(named).as(shown).hasSize(1).doesNotContain("");
        } else {
            assertThat(named).as(shown).containsExactlyInAnyOrderElementsOf(fields);
        }
        problem.path("errors").valueStream().forEach(error -> {
            String japanese = error.path("messageJa").asString("");
            String english = error.path("messageEn").asString("");
            assertThat(japanese).as(shown).matches("(?s).*[ぁ-んァ-ヶ一-龠].*");
            assertThat(english).as(shown).matches("(?s).*[a-z]{2}.*").isNotEqualTo(japanese);
            assertThat(error.path("code").asString("")).as(shown).matches("[a-z-]+\\.[a-z-]+");
            assertThat(japanese + english)
                    .as(shown)
                    .doesNotContain(error.path("code").asString());
        });
        assertThat(answer.text())
                .as(shown)
                .doesNotContain("Exception", "at org.", "at java.", "at tools.", "SQLSTATE", "org.ayumi");
        assertThat(answer.text().length())
                .as("length of the answer to %s", what)
                .isLessThan(4000 + 1000 * fields.size());
    }

    @Override
    public String toString() {
        return name + " → " + status + " " + fields;
    }
}
