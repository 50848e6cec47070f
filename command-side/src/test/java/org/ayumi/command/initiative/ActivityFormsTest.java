package org.ayumi.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.INDICATOR;
import static org.ayumi.command.initiative.Initiatives.R6;
import static org.ayumi.command.initiative.Initiatives.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.NoteChange;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.initiative.Count;
import org.ayumi.kernel.initiative.MoneyAmount;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityFormsTest {

    private static final String A1 = ID + ".a1";

    private static RecordActivity recording(String json) {
        return ActivityForms.recording(ID, RequestBodies.read(json, ActivityBodies.Recording.class));
    }

    private static CorrectActivity correction(String json) {
        return ActivityForms.correction(ID, A1, RequestBodies.read(json, ActivityBodies.Correction.class));
    }

    private static WithdrawActivity withdrawal(String json) {
        return ActivityForms.withdrawal(ID, A1, RequestBodies.read(json, ActivityBodies.Withdrawal.class));
    }

    @Test
    void year_and_title_are_enough_and_nothing_is_read_as_held() {
        assertThat(recording("""
                {"fiscalYear":2024,"title":"まちづくり交流会"}""")).isEqualTo(new RecordActivity(ID, activity(R6, "まちづくり交流会")));
        assertThat(recording("""
                        {"fiscalYear":2024,"title":"まちづくり交流会"}""").activity().state()).isEqualTo(ActivityState.NOT_STATED);
    }

    @Test
    void every_field_is_kept() {
        assertThat(recording("""
                {"fiscalYear":"R6","title":"まちづくり交流会","state":"HELD","stateReason":"雨天のため屋内",
                 "heldOn":"2024-10-12","heldUntil":"2024-10-13","furtherDates":["2024-11-01","2024-12-01"],
                 "startsAt":"13:30","endsAt":"15:00","place":"中央公民館","organiser":"実行委員会","participants":5,
                 "counts":[{"label":"参加団体","amount":17,"unit":"団体"}],
                 "amounts":[{"label":"補助金","yen":400000}],
                 "countedBy":["tomisato-kyodo-2.1-3-2.1"],"note":"初めての開催","source":"実績報告書"}""").activity())
                .isEqualTo(new Activity(
                        R6,
                        "まちづくり交流会",
                        ActivityState.HELD,
                        Optional.of("雨天のため屋内"),
                        new ActivityTime(
                                Optional.of(LocalDate.of(2024, 10, 12)),
                                Optional.of(LocalDate.of(2024, 10, 13)),
                                List.of(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 12, 1)),
                                Optional.of(LocalTime.of(13, 30)),
                                Optional.of(LocalTime.of(15, 0))),
                        Optional.of("中央公民館"),
                        Optional.of("実行委員会"),
                        Optional.of(5),
                        List.of(new Count("参加団体", new BigDecimal("17"), "団体")),
                        List.of(new MoneyAmount("補助金", 400_000)),
                        List.of(INDICATOR),
                        Optional.of("初めての開催")));
    }

    @Nested
    class What_is_missing {

        @Test
        void is_named_at_once() {
            assertRefused(
                    Refusal.Kind.MALFORMED, () -> recording("{}"), "fiscalYear: field.missing", "title: field.missing");
            assertRefused(
                    Refusal.Kind.MALFORMED,
                    () -> correction("{}"),
                    "fiscalYear: field.missing",
                    "title: field.missing",
                    "reason: field.missing");
            assertRefused(Refusal.Kind.MALFORMED, () -> withdrawal("{}"), "reason: field.missing");
        }

        @Test
        void is_named_inside_lists_too() {
            assertRefused(
                    Refusal.Kind.MALFORMED,
                    () -> recording("""
                            {"fiscalYear":2024,"title":"交流会","furtherDates":[null],"counts":[{},null],"amounts":[{}],
                             "countedBy":[null]}"""),
                    "furtherDates[0]: field.missing",
                    "counts[0].label: field.missing",
                    "counts[0].amount: field.missing",
                    "counts[0].unit: field.missing",
                    "counts[1]: field.missing",
                    "amounts[0].label: field.missing",
                    "amounts[0].yen: field.missing",
                    "countedBy[0]: field.missing");
        }
    }

    @Nested
    class What_is_wrong {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"heldOn\":\"2024/10/12\" | MALFORMED | heldOn: date.malformed",
                    "\"heldOn\":\"2024-11-31\" | IMPOSSIBLE | heldOn: date.impossible",
                    "\"heldOn\":\"2024-10-12\",\"heldUntil\":\"12\" | MALFORMED | heldUntil: date.malformed",
                    "\"heldOn\":\"2024-10-12\",\"heldUntil\":\"2024-10-11\" | IMPOSSIBLE | heldUntil: activity.ends-before-start",
                    "\"heldUntil\":\"2024-10-12\" | IMPOSSIBLE | heldOn: activity.held-on-missing",
                    "\"furtherDates\":[\"2024-10-12\"] | IMPOSSIBLE | heldOn: activity.held-on-missing",
                    "\"startsAt\":\"9:00\" | MALFORMED | startsAt: time.malformed",
                    "\"startsAt\":\"25:00\",\"endsAt\":\"10:00\" | IMPOSSIBLE | startsAt: time.impossible",
                    "\"startsAt\":\"10:00\",\"endsAt\":\"09:59\" | IMPOSSIBLE | endsAt: activity.ends-before-start",
                    "\"endsAt\":\"10:00\" | IMPOSSIBLE | endsAt: activity.ends-before-start",
                    "\"participants\":-1 | IMPOSSIBLE | participants: amount.negative",
                    "\"participants\":10000001 | IMPOSSIBLE | participants: amount.too-large",
                    "\"counts\":[{\"label\":\"団体\",\"amount\":-1,\"unit\":\"団体\"}] | IMPOSSIBLE | counts[0].amount: amount.negative",
                    "\"amounts\":[{\"label\":\"補助金\",\"yen\":-1}] | IMPOSSIBLE | amounts[0].yen: amount.negative",
                    "\"place\":\" \" | IMPOSSIBLE | place: text.blank",
                    "\"organiser\":\"\" | IMPOSSIBLE | organiser: text.blank",
                    "\"stateReason\":\"\" | IMPOSSIBLE | stateReason: text.blank",
                    "\"note\":\"\" | IMPOSSIBLE | note: text.blank",
                    "\"source\":\"\" | IMPOSSIBLE | source: text.blank"
                })
        void is_named_by_its_field(String field, Refusal.Kind kind, String fault) {
            assertRefused(kind, () -> recording("{\"fiscalYear\":2024,\"title\":\"交流会\"," + field + "}"), fault);
        }

        @Test
        void is_named_all_at_once() {
            assertRefused(
                    Refusal.Kind.MALFORMED,
                    () -> correction("""
                            {"fiscalYear":"来年","title":"","heldOn":"12日","furtherDates":["2024-10-12","2024-10-32"],
                             "counts":[{"label":"","amount":1,"unit":"団体"}]}"""),
                    "heldOn: date.malformed",
                    "reason: field.missing",
                    "fiscalYear: fiscal-year.unreadable",
                    "title: text.blank",
                    "furtherDates[1]: date.impossible",
                    "counts[0].label: text.blank");
        }
    }

    /** PostgreSQL refuses NUL in a text, so the look-up would fail with a 500. */
    @Test
    void an_id_that_no_database_can_look_up_is_refused() {
        assertRefused(Refusal.Kind.IMPOSSIBLE, () -> recording("""
                {"fiscalYear":2024,"title":"交流会","countedBy":["\\u0000"]}"""), "countedBy[0]: text.control-character");
    }

    @Test
    void a_correction_is_the_whole_activity_and_why() {
        assertThat(correction("""
                {"fiscalYear":2024,"title":"まちづくり交流会","reason":"題名の誤り"}"""))
                .isEqualTo(new CorrectActivity(ID, A1, activity(R6, "まちづくり交流会"), NoteChange.keep(), "題名の誤り"));
    }

    @Test
    void a_withdrawal_says_why() {
        assertThat(withdrawal("""
                {"reason":" 二重に登録した "}""")).isEqualTo(new WithdrawActivity(ID, A1, "二重に登録した"));
        assertRefused(Refusal.Kind.IMPOSSIBLE, () -> withdrawal("""
                {"reason":" "}"""), "reason: text.blank");
    }
}
