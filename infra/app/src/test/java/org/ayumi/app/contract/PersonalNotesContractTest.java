package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ayumi.access.personal.NotedPerson;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PersonalNotesContractTest {

    private static final RunningService SERVICE = RunningService.shared();

    private final ApiClient staff = SERVICE.as("staff");
    private final NotedPerson person = NotedPerson.in(TestPlan.adoptedBy(staff));
    private final String address = person.sheet() + "/activities/" + person.activityId() + "/personal-notes";

    private static JsonNode note(JsonNode sheet) {
        return sheet.at("/activities/0/personalNotes/0");
    }

    private JsonNode now(String account) {
        SERVICE.awaitCaughtUp();
        return SERVICE.as(account).get(person.sheet()).json();
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff", "approver", "auditor", "admin"})
    void a_note_is_read_by_those_who_read_audit_trails(String account) {
        assertThat(person.noteId()).isEqualTo(person.activityId() + ".n1");
        JsonNode note = note(now(account));
        assertThat(note.get("noteId").asString()).isEqualTo(person.noteId());
        assertThat(note.get("label").asString()).isEqualTo("講師");
        assertThat(note.get("text").asString()).isEqualTo(person.text());
        assertThat(note.has("erased")).isFalse();
    }

    @Test
    void analysts_do_not_learn_that_there_is_one() {
        assertThat(now("analyst").at("/activities/0/title").asString()).isEqualTo("樹木の見分け方講座");
        assertThat(now("analyst").toString()).doesNotContain("personalNotes", "講師", person.text());
    }

    @Test
    void the_trail_has_it_as_ciphertext_in_every_form() {
        SERVICE.awaitCaughtUp();
        String position = String.valueOf(now("staff").get("position").asLong());
        ApiClient auditor = SERVICE.as("auditor");
        String trail = auditor.get(person.sheet() + "/events?type=activity.personal-note-added")
                .text();
        assertThat(trail).contains("個人情報の覚え書き「講師」（", "\"ciphertext\":\"", person.noteId());
        String events = person.sheet() + "/events";
        for (ApiClient.Answer answer : List.of(
                auditor.get(events),
                auditor.send("GET", events, "", "Accept", "text/csv"),
                auditor.send("GET", events, "", "Accept", "application/x-ndjson"),
                auditor.get(events + "/" + position + "/state"),
                auditor.get(events + "/difference"))) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.text()).contains(person.noteId()).doesNotContain(person.text());
        }
    }

    @Test
    void erased_it_says_so_with_time_account_and_reason() {
        ApiClient.Answer erased = person.erasedBy(SERVICE.as("approver"));
        assertThat(erased.status()).as(erased.text()).isEqualTo(200);
        JsonNode note = note(staff.read(person.sheet(), erased.position()));
        assertThat(note.has("text")).isFalse();
        assertThat(note.get("erased").asBoolean()).isTrue();
        assertThat(note.get("insteadJa").asString()).isEqualTo("本文は消去されました");
        assertThat(note.get("insteadEn").asString()).isEqualTo("The text was erased");
        assertThat(note.get("erasedBy").asString()).isEqualTo("approver");
        assertThat(note.get("erasureReason").asString()).isEqualTo("本人からの申出");
        assertThat(note.has("erasedAt")).isTrue();
    }

    /** The one answer about the past that does not stay the same. */
    @Test
    void erased_it_is_erased_in_answers_about_the_past_too() {
        long before = now("staff").get("position").asLong();
        String past = person.sheet() + "?asOf=" + before;
        assertThat(note(staff.get(past).json()).get("text").asString()).isEqualTo(person.text());
        String state = SERVICE.as("auditor")
                .get(person.sheet() + "/events/" + before + "/state")
                .text();
        person.erasedBy(staff);
        assertThat(note(staff.get(past).json()).get("erased").asBoolean()).isTrue();
        assertThat(staff.get(past).text()).doesNotContain(person.text());
        assertThat(SERVICE.as("auditor")
                        .get(person.sheet() + "/events/" + before + "/state")
                        .text())
                .as("the state, which never had the text, stays to the byte")
                .isEqualTo(state);
    }

    @Test
    void erased_twice_is_a_conflict_and_repeated_it_is_the_same_answer() {
        ApiClient.Answer first = person.erasedBy(staff, "Idempotency-Key", "erase-" + person.noteId());
        ApiClient.Answer repeated = person.erasedBy(staff, "Idempotency-Key", "erase-" + person.noteId());
        assertThat(repeated.status()).isEqualTo(200);
        assertThat(repeated.json()).isEqualTo(first.json());
        ApiClient.Answer twice = person.erasedBy(staff);
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.text()).contains("既に消去されています", "is erased already").doesNotContain(person.text());
    }

    @Test
    void a_repeated_note_is_one_note_and_another_text_under_its_key_is_refused() {
        String key = "note-" + person.noteId();
        String body = "{\"label\":\"連絡先\",\"text\":\"0476-00-0000\"}";
        ApiClient.Answer first = staff.post(address, body, "Idempotency-Key", key);
        ApiClient.Answer repeated = staff.post(address, body, "Idempotency-Key", key);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(repeated.json()).isEqualTo(first.json());
        ApiClient.Answer other = staff.post(address, body.replace("0000", "1111"), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().at("/errors/0/field").asString()).isEqualTo("Idempotency-Key");
        assertThat(staff.read(person.sheet(), first.position()).at("/activities/0/personalNotes"))
                .hasSize(2);
    }

    /** Hashes of requests stay for ever, and names can be guessed. */
    @Test
    void what_is_kept_of_a_request_does_not_depend_on_the_text() throws SQLException {
        String body = "{\"label\":\"講師\",\"text\":\"花子\"}";
        staff.post(address, body, "Idempotency-Key", "hash-1-" + person.noteId());
        staff.post(address, body.replace("花子", "太郎"), "Idempotency-Key", "hash-2-" + person.noteId());
        staff.post(address, body.replace("講師", "連絡先"), "Idempotency-Key", "hash-3-" + person.noteId());
        assertThat(hashes("hash-_-" + person.noteId()))
                .as("of one text, another text, and another label")
                .hasSize(2);
    }

    private static Set<String> hashes(String keysLike) throws SQLException {
        Set<String> hashes = new HashSet<>();
        try (Connection connection = SERVICE.database().connect();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT encode(request_hash, 'hex') FROM lookups.idempotency_key WHERE key LIKE ?")) {
            statement.setString(1, keysLike);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    hashes.add(row.getString(1));
                }
            }
        }
        return hashes;
    }

    @Test
    void a_stale_writer_is_told() {
        assertThat(person.erasedBy(staff, "If-Match", "\"1\"").status()).isEqualTo(412);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 400 | label, text",
                "{\"label\":\"講師\",\"text\":\" \"} | 422 | text",
                "{\"label\":\"\",\"text\":\"花子\"} | 422 | label",
                "{\"label\":\"講師\",\"text\":\"花子\\u0000\"} | 422 | text",
                "{\"label\":\"講師\",\"text\":[\"花子\"]} | 400 | text",
                "{\"label\":\"講師\",\"text\":\"花子\",\"name\":\"花子\"} | 400 | name",
                "{\"label\":\"講師\",\"text\":\"花子 | 400 | text"
            })
    void what_is_wrong_is_named_and_never_repeated(String body, int status, String fields) {
        ApiClient.Answer answer = staff.post(address, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .containsExactly(fields.split(", "));
        assertThat(answer.text()).doesNotContain("花子");
    }

    @Test
    void an_unknown_note_is_not_found_and_neither_is_one_beside_an_unknown_activity() {
        String reason = "{\"reason\":\"申出\"}";
        assertThat(staff.post(address + "/" + person.activityId() + ".n9/erasure", reason)
                        .status())
                .isEqualTo(404);
        assertThat(staff.post(address.replace(".a1", ".a9") + "/" + person.noteId() + "/erasure", reason)
                        .status())
                .isEqualTo(404);
        assertThat(staff.post(address.replace(".a1", ".a9"), "{\"label\":\"講師\",\"text\":\"花子\"}")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "analyst", "admin"})
    void only_those_who_write_erase(String account) {
        assertThat(person.erasedBy(SERVICE.as(account)).status()).isEqualTo(403);
    }
}
