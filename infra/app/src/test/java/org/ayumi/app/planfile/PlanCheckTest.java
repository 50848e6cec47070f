package org.ayumi.app.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.ayumi.documents.planfile.SamplePlan;
import org.ayumi.documents.planimport.PlanCheck;
import org.ayumi.http.problem.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check}: everything at once, by the rules of the service and without one. It is July 2025. */
class PlanCheckTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-07-10T00:00:00Z"), ZoneOffset.UTC);
    private static final String GOOD = PlanFileAtStartTest.GOOD;

    @TempDir
    private Path directory = Path.of(".");

    private record Answer(int status, String out, String err) {

        void tells(String... parts) {
            assertThat(out.lines())
                    .as(out)
                    .anyMatch(line -> List.of(parts).stream().allMatch(line::contains));
        }
    }

    private static Answer run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new PlanCheck(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new Wording(),
                        CLOCK)
                .run(arguments);
        return new Answer(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Answer check(byte[] content) throws IOException {
        return run(Files.write(directory.resolve("keikaku.yaml"), content).toString());
    }

    private Answer check(String content) throws IOException {
        return check(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String at(String text, String part) {
        List<String> lines = text.lines().toList();
        int line = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains(part))
                .findFirst()
                .orElseThrow();
        return "keikaku.yaml:" + (line + 1) + ":";
    }

    @Test
    void a_good_file_and_the_sample_can_be_taken_in() throws IOException {
        assertThat(check(GOOD).status()).isZero();
        assertThat(check(GOOD).out()).contains("取り込めます / can be taken in");
        try (var sample = SamplePlan.TOMISATO.open()) {
            Answer answer = check(sample.readAllBytes());
            assertThat(answer.status()).as(answer.out()).isZero();
        }
    }

    @Test
    void words_and_rules_that_are_broken_are_told_at_once_in_the_order_of_the_file() throws IOException {
        String bad = GOOD.replace("edition: 初版", "edition: \"\\u3164\"")
                        .replace("lastYear: R8", "lastYear: R8\n  colour: 青")
                        .replace("name: ごみの減量\n", "name: ごみの減量\n    leadSectons: [環境課]\n")
                        .replace("[環境課]\n    ind", "[環境課, 環境課]\n    ind")
                        .replace("amount: 10}", "amount: -10}")
                        .replace("{year: R4, kind: MEASURED, amount: 30}", "{year: R4, kind: MEASURED, amount: 三十}")
                        .replace(
                                "{year: R5, kind: MEASURED, amount: 45}",
                                "{year: R5, kind: MEASURED, amount: 45, unit: 人}")
                        .replace("\"2023-10-12\", countedBy: [1-1-1.1]}", "\"2025-10-12\", countedBy: [1-1-1.2]}")
                + "      - {year: R7, title: 来月の会, state: HELD, heldOn: \"2025-08-01\"}\n";
        Answer answer = check(bad);

        assertThat(answer.status()).isEqualTo(1);
        answer.tells(at(bad, "edition"), "plan.edition", "U+3164");
        answer.tells(at(bad, "colour"), "colour");
        answer.tells(at(bad, "leadSectons"), "leadSectons");
        answer.tells(at(bad, "[環境課, 環境課]"), "initiatives[0].leadSections[1]", "is there twice");
        answer.tells(at(bad, "-10"), "baseline.amount", "must not be negative", "負の数");
        answer.tells(at(bad, "三十"), "values[0].amount");
        answer.tells(at(bad, "unit: 人"), "values[1].unit", "a reason is needed");
        answer.tells(at(bad, "1-1-1.2"), "countedBy[0]");
        answer.tells(at(bad, "1-1-1.2"), "activities[0].heldOn", "is not in 令和5年度");
        answer.tells(at(bad, "1-1-1.2"), "activities[0].heldOn", "has not come yet");
        answer.tells(at(bad, "来月の会"), "activities[1].heldOn", "has not come yet", "まだ来ていない");
        List<Integer> lines = answer.out()
                .lines()
                .filter(line -> line.startsWith("keikaku.yaml:"))
                .map(line -> Integer.valueOf(line.replaceFirst("^keikaku.yaml:(\\d+):.*$", "$1")))
                .toList();
        assertThat(lines).hasSize(11).isSorted();
        assertThat(answer.out()).endsWith("誤りが 11 件あります / 11 offences\n");
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "amount: 45 | amount: 29 | is below 30",
                "amount: 10} | amount: -10} | must not be negative",
                "{year: R8, amount: 100} | {year: R2, amount: 100} | must be after baseline year",
                "{year: R4, kind | {year: R3, kind | a reason is needed",
                "2023-10-12 | 2024-10-12 | is not in 令和5年度",
                "state: HELD, heldOn: \"2023-10-12\" | state: HELD, heldOn: \"2023-13-12\" | 2023-13-12",
                "id: shiken-kankyo-3 | id: 試験計画 | must be at most 63",
                "{year: R2, kind: MEASURED, amount: 10} | {year: R2, kind: MEASURED, amount: 10, asOf: 2025-07-11} | has not come yet",
            })
    void one_broken_place_is_one_offence_at_its_line(String before, String after, String words) throws IOException {
        String bad = GOOD.replace(before, after);
        Answer answer = check(bad);
        assertThat(answer.status()).as(answer.out()).isEqualTo(1);
        answer.tells(at(bad, after), words);
        assertThat(answer.out()).contains("1 offences");
    }

    @Test
    void parts_of_what_is_refused_are_judged_too() throws IOException {
        String bad = GOOD.replace("number: 1-(1)-①", "number: 百番")
                .replace("amount: 10}", "amount: -10}")
                .replace("amount: 45", "amount: -45")
                .replace("firstYear: R4", "firstYear: 令和百年");
        Answer answer = check(bad);
        answer.tells(at(bad, "百番"), "initiatives[0].number");
        answer.tells(at(bad, "令和百年"), "plan.firstYear");
        answer.tells(at(bad, "-10"), "must not be negative");
        answer.tells(at(bad, "-45"), "must not be negative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "Shift_JIS"})
    void another_encoding_is_named(String charset) throws IOException {
        Answer answer = check(GOOD.getBytes(Charset.forName(charset)));
        assertThat(answer.status()).isEqualTo(1);
        answer.tells("UTF-8");
    }

    @Test
    void what_is_no_text_or_too_large_is_named() throws IOException {
        assertThat(check(new byte[] {0x50, 0x4b, 3, 4, 0, 0}).status()).isEqualTo(1);
        assertThat(check("").status()).isEqualTo(1);
        Answer large = check("# 長い\n".repeat(1_000_000));
        assertThat(large.status()).isEqualTo(1);
        large.tells("5 MB");
    }

    @Test
    void what_is_no_file_is_not_read() {
        assertThat(run(directory.resolve("nowhere.yaml").toString()).err()).contains("がありません", "There is no file");
        assertThat(run(directory.toString()).err()).contains("普通のファイルではありません", "no file");
        assertThat(run("/dev/zero").status()).isEqualTo(2);
        assertThat(run().err()).contains("使い方 / usage");
        assertThat(run("--help").status()).isEqualTo(2);
        assertThat(run("a", "b").status()).isEqualTo(2);
    }
}
