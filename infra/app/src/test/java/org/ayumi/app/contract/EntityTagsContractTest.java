package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.app.TestPlan.measured;

import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags as clients and the proxies between send them back. */
class EntityTagsContractTest {

    private static final RunningService SERVICE = RunningService.shared();

    private final ApiClient staff = SERVICE.as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);
    private final String indicator = "/api/v1/indicators/" + plan.count();

    private ApiClient.Answer get(String address, String known) {
        return staff.send("GET", address, "", "If-None-Match", known);
    }

    @Test
    void what_a_client_has_already_is_not_sent_again() {
        SERVICE.awaitCaughtUp();
        for (String address : new String[] {
            indicator,
            "/api/v1/initiatives/" + plan.initiative(),
            "/api/v1/plans/" + plan.planId(),
            indicator + "?asOf=240"
        }) {
            ApiClient.Answer first = staff.get(address);
            if (first.status() != 200) {
                continue;
            }
            String tag = first.header("ETag");
            for (String known : new String[] {tag, "W/" + tag, "\"0\", " + tag, "*"}) {
                ApiClient.Answer again = get(address, known);
                assertThat(again.status()).as(address + known).isEqualTo(304);
                assertThat(again.text()).isEmpty();
                assertThat(again.header("ETag")).isEqualTo(tag);
            }
            assertThat(get(address, "\"1\"").status()).isEqualTo(200);
            assertThat(get(address, "\"x\"").text()).isEqualTo(first.text());
        }
    }

    @Test
    void what_changed_is_sent_though_the_version_is_the_same() {
        String sheet = "/api/v1/initiatives/" + plan.initiative();
        SERVICE.awaitCaughtUp();
        ApiClient.Answer before = staff.get(sheet);
        long position = plan.report(plan.count(), "2024", measured(20)).position();
        staff.read(sheet, position);
        ApiClient.Answer after = get(sheet, before.header("ETag"));
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.json().get("version")).isEqualTo(before.json().get("version"));
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
    }

    @Test
    void the_tag_of_a_read_is_what_a_write_wants() {
        SERVICE.awaitCaughtUp();
        String tag = staff.get(indicator).header("ETag");
        assertThat(plan.report(plan.count(), "2024", measured(20), "If-Match", tag)
                        .status())
                .isEqualTo(200);
        assertThat(plan.report(plan.count(), "2025", measured(20), "If-Match", tag)
                        .status())
                .isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1-gzip\"", "W/\"1\"", "\"1--gzip\"", "\"1;br\"", "W/\"1-gzip\""})
    void a_tag_that_a_proxy_altered_is_refused_with_words_that_name_the_proxy(String tag) {
        ApiClient.Answer answer = plan.report(plan.count(), "2024", measured(20), "If-Match", tag);
        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.json().at("/errors/0/messageJa").asString()).contains("プロキシ", "\"1\"");
        assertThat(answer.json().at("/errors/0/messageEn").asString()).contains("proxy", "\"1\"");
    }
}
