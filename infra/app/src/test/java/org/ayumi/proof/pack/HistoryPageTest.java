package org.ayumi.proof.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.ayumi.app.ApiClient;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.app.TestPlan;
import org.ayumi.kernel.time.CityHallTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The readable part of a pack: for people who print it, whatever was written into the events. */
@ServiceOfItsOwn
class HistoryPageTest {

    @Test
    void it_tells_each_event_in_japanese_and_english_with_who_why_and_what_changed() {
        TestPlan plan = TestPlan.adoptedBy(ProofService.SERVICE.as("staff"));
        plan.report(plan.count(), "R5", "{\"kind\":\"NOT_CONDUCTED\"}");
        correct(plan, "集計の誤り");

        String page = page(plan);

        assertThat(page)
                .contains("指標「年間の開催件数」の令和5年度の実績を訂正：未実施 → 7件")
                .contains("Value of indicator &quot;年間の開催件数&quot; for FY2023 corrected: not conducted → 7件")
                .contains("集計の誤り")
                .contains("approver")
                .contains("APPROVER")
                .contains("総務部")
                .contains("indicator.value-corrected")
                .contains("令和")
                .contains("<td>");
    }

    @Test
    void what_people_wrote_stays_text() {
        TestPlan plan = TestPlan.adoptedBy(ProofService.SERVICE.as("staff"));
        plan.report(plan.count(), "R5", TestPlan.measured(3));
        correct(plan, "<script>alert('x')</script><img src=http://evil.example/x> & \\\"so\\\"");

        String page = page(plan);

        assertThat(page)
                .contains(
                        "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&lt;img src=http://evil.example/x&gt; &amp; &quot;so&quot;")
                .doesNotContain("<script", "<img");
    }

    @Test
    void it_fetches_nothing_and_runs_nothing() {
        ProofService.seal();
        String page = Pack.of(ProofService.SERVICE, "plans/tomisato-kyodo-2").text("history.html");

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"ja\">")
                .endsWith("</body></html>\n")
                .contains("<meta charset=\"UTF-8\">")
                .contains("@page{size:A4")
                .doesNotContain("<script", "<link", "<img", "<iframe", "<object", "<a ", "@import", "url(", "://");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31T01:02:03Z, 令和7年3月31日 10:02:03, 2025-03-31 10:02:03 +09:00",
        "2019-04-30T15:00:00Z, 令和元年5月1日 00:00:00, 2019-05-01 00:00:00 +09:00",
        "2019-04-30T14:59:59Z, 平成31年4月30日 23:59:59, 2019-04-30 23:59:59 +09:00"
    })
    void moments_are_told_by_the_city_hall_s_calendar_and_clock(String instant, String japanese, String plain) {
        CityHallTime time = CityHallTime.of(Instant.parse(instant));

        assertThat(time.japanese()).isEqualTo(japanese);
        assertThat(time.plain()).isEqualTo(plain);
    }

    @Test
    void both_languages_have_the_same_words() {
        assertThat(keys(Locale.JAPANESE)).isEqualTo(keys(Locale.ENGLISH)).isNotEmpty();
    }

    @Test
    void the_readme_leaves_no_place_empty_and_says_both_ways_to_verify() {
        ProofService.seal();
        String readme = Pack.of(ProofService.SERVICE, "plans/tomisato-kyodo-2").text("README.txt");

        assertThat(readme)
                .doesNotContain("${")
                .contains("tomisato-kyodo-2", "ayumi.test/log", "ayumi-verify.jar pack THIS-PACK.zip --keys")
                .contains(
                        "sumdb/note",
                        "sumdb/tlog",
                        "これが証明しないこと",
                        "What it does not prove",
                        "Take the keys from elsewhere");
    }

    private static void correct(TestPlan plan, String reason) {
        ApiClient.Answer answer = ProofService.SERVICE
                .as("approver")
                .post(
                        "/api/v1/indicators/" + plan.count() + "/values/2023/corrections",
                        "{\"value\":" + TestPlan.measured(7) + ",\"reason\":\"" + reason + "\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static String page(TestPlan plan) {
        ProofService.seal();
        return Pack.of(ProofService.SERVICE, "indicators/" + plan.count()).text("history.html");
    }

    private static Set<String> keys(Locale locale) {
        return new TreeSet<>(ResourceBundle.getBundle(
                        "org.ayumi.proof.pack.pack",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet());
    }
}
