package org.ayumi.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;

/** Pages as a browser gets them, through the login form. */
class PagesTest {

    private final RunningService service = RunningService.shared();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(address(path))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + service.port() + path);
    }

    private HttpResponse<String> logIn(String password) throws IOException, InterruptedException {
        String login = get("/login").body();
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(login);
        assertThat(token.find()).isTrue();
        return post(
                "/login",
                "username=staff&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8) + "&_csrf="
                        + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
    }

    @Test
    void the_first_page_lists_the_29_indicators_in_the_citys_order() throws Exception {
        logIn(RunningService.PASSWORD);
        String page = get("/?plan=tomisato-kyodo-2&fiscalYear=R5").body();
        List<String> numbers = new ArrayList<>();
        Matcher number = Pattern.compile("<td class=\"number\">([^<]+)</td>").matcher(page);
        while (number.find()) {
            numbers.add(number.group(1));
        }
        assertThat(numbers)
                .hasSize(29)
                .startsWith("1-(1)-①", "1-(1)-②", "1-(2)-①")
                .endsWith("3-(2)-①");
        assertThat(page)
                .contains("<html lang=\"ja\">", "<caption", "scope=\"col\"", "scope=\"row\"", "lang=\"en\"")
                .contains(">R4<", ">R5<", "未実施", "not conducted", "達成", "Achieved");
    }

    @Test
    void every_row_leads_to_a_history_that_can_be_read() throws Exception {
        logIn(RunningService.PASSWORD);
        Matcher link = Pattern.compile("href=\"(/indicators/[^\"]+)\"")
                .matcher(get("/?plan=tomisato-kyodo-2&fiscalYear=R5").body());
        int pages = 0;
        while (link.find()) {
            HttpResponse<String> history = get(link.group(1));
            assertThat(history.statusCode()).as(link.group(1)).isEqualTo(200);
            assertThat(history.body()).contains("令和2年度", "令和8年度");
            pages++;
        }
        assertThat(pages).isEqualTo(29);
    }

    @Test
    void a_title_names_what_the_page_shows() throws Exception {
        assertThat(title("/login")).startsWith("ログイン / ").endsWith("あゆみ Ayumi");
        logIn(RunningService.PASSWORD);
        assertThat(title("/?plan=tomisato-kyodo-2&fiscalYear=R5"))
                .startsWith("第2次")
                .contains("令和5年度");
        assertThat(title("/indicators/tomisato-kyodo-2.1-3-2.1")).contains("履歴");
        assertThat(title("/indicators/tomisato-kyodo-2.1-3-2.1"))
                .isNotEqualTo(title("/indicators/tomisato-kyodo-2.1-3-4.1"));
        assertThat(title("/indicators/nothing")).startsWith("表示できません");
    }

    private String title(String path) throws IOException, InterruptedException {
        Matcher title =
                Pattern.compile("<title>([^<]+)</title>").matcher(get(path).body());
        assertThat(title.find()).isTrue();
        return title.group(1);
    }

    @Test
    void every_page_has_an_icon_that_is_there_for_everybody() throws Exception {
        assertThat(get("/login").body()).contains("rel=\"icon\"", "/assets/favicon.svg");
        for (String icon : List.of("/assets/favicon.svg", "/favicon.ico")) {
            HttpResponse<String> answer = get(icon);
            assertThat(answer.statusCode()).as(icon).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(icon)
                    .startsWith("image/");
        }
    }

    /** What a policy without 'unsafe-inline' would keep from working. */
    @Test
    void no_page_has_a_style_or_a_script_in_itself() throws Exception {
        for (String path : List.of("/login", "/", "/indicators/tomisato-kyodo-2.1-3-4.1", "/indicators/nothing")) {
            HttpResponse<String> page = get(path);
            assertThat(page.body()).doesNotContainPattern("(?i)<style|<script|\\sstyle=|\\son[a-z]+=|javascript:");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src")
                    .doesNotContain("unsafe-inline");
            logIn(RunningService.PASSWORD);
        }
    }

    @Test
    void a_page_shows_moments_as_the_city_hall_s_clock_and_the_same_as_of_everywhere() throws Exception {
        TestPlan plan = TestPlan.adoptedBy(service.as("staff"));
        plan.report(plan.count(), "2023", TestPlan.measured(12));
        service.as("staff")
                .post(
                        "/api/v1/indicators/" + plan.count() + "/values/2023/corrections",
                        "{\"value\":{\"kind\":\"NOT_CONDUCTED\"},\"reason\":\"誤り\"}");
        service.awaitCaughtUp();
        logIn(RunningService.PASSWORD);

        assertThat(get("/indicators/" + plan.count()).body())
                .containsPattern("12件 → 未実施（理由: 誤り、staff、令和\\d+年\\d+月\\d+日 [0-9:]{8}（[0-9 :-]{20}\\+09:00））")
                .doesNotContainPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:");
        HttpResponse<String> before = get("/indicators/" + plan.count() + "?asOf=1");
        assertThat(before.statusCode()).isEqualTo(404);
        assertThat(before.body()).contains("その時点ではまだ");
        assertThat(get("/?plan=" + plan.planId() + "&asOf=1").body()).contains("その時点ではまだ");
    }

    /** The column of the year before bears the day, the way of counting and the flags that it has as this year's. */
    @Test
    void both_columns_of_a_plan_show_the_same_of_a_figure() throws Exception {
        logIn(RunningService.PASSWORD);
        Matcher rows = Pattern.compile("(?s)<tr>.*?</tr>")
                .matcher(get("/?plan=tomisato-kyodo-2&fiscalYear=R5").body());
        Matcher later = Pattern.compile("(?s)<tr>.*?</tr>")
                .matcher(get("/?plan=tomisato-kyodo-2&fiscalYear=R6").body());
        int compared = 0;
        while (rows.find() && later.find()) {
            List<String> current = cells(rows.group());
            List<String> before = cells(later.group());
            if (current.size() > 5) {
                assertThat(before.get(3)).isEqualTo(current.get(4));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(29);
    }

    private static List<String> cells(String row) {
        return Pattern.compile("(?s)<td.*?</td>")
                .matcher(row)
                .results()
                .map(cell -> cell.group().replaceAll("\\s+", " "))
                .toList();
    }

    @Test
    void no_page_names_another_host() throws Exception {
        logIn(RunningService.PASSWORD);
        for (String path : List.of("/", "/indicators/tomisato-kyodo-2.1-3-4.1", "/login")) {
            assertThat(get(path).body().replace("http://www.w3.org", ""))
                    .doesNotContain("http://", "https://", "//cdn");
        }
    }

    @Test
    void what_ended_says_so_beside_its_name_and_on_its_own_page() throws Exception {
        TestPlan plan = TestPlan.adoptedBy(service.as("staff"));
        ApiClient.Answer ended = service.as("staff")
                .post(
                        "/api/v1/initiatives/" + plan.initiative() + "/retirement",
                        "{\"lastFiscalYear\":2023,\"reason\":\"廃止\"}");
        assertThat(ended.status()).as(ended.text()).isEqualTo(200);
        service.awaitCaughtUp();
        logIn(RunningService.PASSWORD);

        assertThat(get("/?plan=" + plan.planId()).body()).contains("令和5年度まで（廃止）", "up to FY2023 (abolished)");
        assertThat(get("/indicators/" + plan.count()).body()).contains("令和5年度まで（廃止）", "up to FY2023 (abolished)");
        assertThat(get("/?plan=tomisato-kyodo-2&fiscalYear=R5").body()).doesNotContain("まで（", "<small></small>");
    }

    @Test
    void a_figure_that_is_not_final_says_so_and_a_sum_stands_beside_its_year() throws Exception {
        TestPlan plan = TestPlan.adoptedBy(service.as("staff"));
        ApiClient.Answer target = service.as("staff")
                .post(
                        "/api/v1/indicators/" + plan.count() + "/target-revisions",
                        "{\"target\":{\"fiscalYear\":2026,\"amount\":300,\"sumFrom\":2022},\"reason\":\"累計に改める\"}");
        assertThat(target.status()).as(target.text()).isEqualTo(200);
        plan.report(plan.count(), "2022", TestPlan.measured(41));
        plan.report(plan.count(), "2023", "{\"kind\":\"MEASURED\",\"amount\":66,\"stage\":\"PRELIMINARY\"}");
        service.awaitCaughtUp();
        logIn(RunningService.PASSWORD);

        for (String path : List.of("/?plan=" + plan.planId() + "&fiscalYear=R5", "/indicators/" + plan.count())) {
            assertThat(get(path).body())
                    .as(path)
                    .contains("令和4年度からの累計 300件", "300件 in all from FY2022 on")
                    .contains("令和4年度からの累計 107件", "107件 in all from FY2022 on")
                    .contains("速報", "preliminary");
        }
        assertThat(get("/?plan=tomisato-kyodo-2&fiscalYear=R5").body()).doesNotContain("速報", "累計 ");
    }

    @Test
    void what_is_not_there_is_said_in_both_languages() throws Exception {
        logIn(RunningService.PASSWORD);
        HttpResponse<String> page = get("/indicators/nothing");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("該当するものがありません", "Nothing found here");
    }

    @Test
    void a_wrong_password_shows_the_form_again_with_an_alert() throws Exception {
        HttpResponse<String> page = logIn("wrong");
        assertThat(page.body()).contains("role=\"alert\"", "アカウントとパスワードを確認してください");
    }

    @Test
    void a_forged_form_is_refused() throws Exception {
        logIn(RunningService.PASSWORD);
        assertThat(post("/logout", "").statusCode()).isEqualTo(403);
    }

    @Test
    void the_session_of_the_pages_is_no_account_of_the_api() throws Exception {
        logIn(RunningService.PASSWORD);
        assertThat(get("/api/v1/plans").statusCode()).isEqualTo(401);
    }
}
