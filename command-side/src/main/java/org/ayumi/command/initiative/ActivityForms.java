package org.ayumi.command.initiative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.ayumi.command.NoteChange;
import org.ayumi.command.input.Form;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.initiative.Count;
import org.ayumi.kernel.initiative.MoneyAmount;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Reads request bodies into commands on activities. */
final class ActivityForms {

    private ActivityForms() {}

    static RecordActivity recording(String initiativeId, ActivityBodies.Recording body) {
        Form form = Form.of(body);
        Optional<Activity> activity = activity(form, body.activity());
        Optional<String> note = form.paragraph("note", body.note());
        form.line("source", body.source());
        form.refuseFaults();
        return new RecordActivity(initiativeId, activity.orElseThrow().withNote(note));
    }

    static CorrectActivity correction(String initiativeId, String activityId, ActivityBodies.Correction body) {
        Form form = Form.of(body);
        Optional<Activity> activity = activity(form, body.activity());
        NoteChange note = form.noteChange("note", body.note());
        Optional<String> reason = form.reason(body.reason());
        form.line("source", body.source());
        form.refuseFaults();
        return new CorrectActivity(initiativeId, activityId, activity.orElseThrow(), note, reason.orElseThrow());
    }

    static WithdrawActivity withdrawal(String initiativeId, String activityId, ActivityBodies.Withdrawal body) {
        Form form = Form.of(body);
        Optional<String> reason = form.reason(body.reason());
        form.line("source", body.source());
        form.refuseFaults();
        return new WithdrawActivity(initiativeId, activityId, reason.orElseThrow());
    }

    private static Optional<Activity> activity(Form form, ActivityBody body) {
        Optional<FiscalYear> year = form.year("fiscalYear", body.fiscalYear());
        Optional<String> title = form.required("title", body.title()).flatMap(text -> form.line("title", text));
        Optional<ActivityTime> time = time(form, body);
        List<Count> counts = new ArrayList<>();
        each(
                form,
                "counts",
                body.counts(),
                Activity.MOST_ENTRIES,
                (field, count) -> count(form, field, count).ifPresent(counts::add));
        List<MoneyAmount> amounts = new ArrayList<>();
        each(
                form,
                "amounts",
                body.amounts(),
                Activity.MOST_ENTRIES,
                (field, money) -> money(form, field, money).ifPresent(amounts::add));
        List<String> countedBy = new ArrayList<>();
        each(
                form,
                "countedBy",
                body.countedBy(),
                Activity.MOST_ENTRIES,
                (field, id) -> form.line(field, id).ifPresent(countedBy::add));
        Optional<String> stateReason = form.paragraph("stateReason", body.stateReason());
        Optional<String> place = form.line("place", body.place());
        Optional<String> organiser = form.line("organiser", body.organiser());
        Optional<String> part = form.line("part", body.part());
        Optional<String> bodyInCharge = form.line("bodyInCharge", body.bodyInCharge());
        if (year.isEmpty() || title.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        return form.attempt(
                "",
                () -> new Activity(
                        year.get(),
                        title.get(),
                        body.state() == null ? ActivityState.NOT_STATED : body.state(),
                        stateReason,
                        time.get(),
                        place,
                        organiser,
                        Optional.ofNullable(body.participants()),
                        counts,
                        amounts,
                        countedBy,
                        Optional.empty(),
                        part,
                        bodyInCharge));
    }

    private static Optional<ActivityTime> time(Form form, ActivityBody body) {
        Optional<LocalDate> heldOn = form.date("heldOn", body.heldOn());
        Optional<YearMonth> heldIn = form.month("heldIn", body.heldIn());
        Optional<LocalDate> heldUntil = form.date("heldUntil", body.heldUntil());
        List<LocalDate> further = new ArrayList<>();
        each(
                form,
                "furtherDates",
                body.furtherDates(),
                ActivityTime.MOST_DATES,
                (field, text) -> form.date(field, text).ifPresent(further::add));
        Optional<LocalTime> startsAt = form.time("startsAt", body.startsAt());
        Optional<LocalTime> endsAt = form.time("endsAt", body.endsAt());
        boolean unreadable =
                (body.heldOn() != null && heldOn.isEmpty()) || (body.startsAt() != null && startsAt.isEmpty());
        return unreadable
                ? Optional.empty()
                : form.attempt(
                        "",
                        () -> new ActivityTime(
                                heldOn,
                                heldUntil,
                                further,
                                startsAt,
                                endsAt,
                                heldIn,
                                Optional.ofNullable(body.dayPart()),
                                Optional.ofNullable(body.printedWeekday())));
    }

    private static Optional<Count> count(Form form, String field, ActivityBody.CountBody body) {
        Optional<String> label = form.required(field + ".label", body.label());
        Optional<BigDecimal> amount = form.required(field + ".amount", body.amount());
        Optional<String> unit = form.required(field + ".unit", body.unit());
        Optional<LocalDate> asOf = form.date(field + ".asOf", body.asOf());
        return label.isEmpty() || amount.isEmpty() || unit.isEmpty()
                ? Optional.empty()
                : form.attempt(field, () -> new Count(label.get(), amount.get(), unit.get(), asOf));
    }

    private static Optional<MoneyAmount> money(Form form, String field, ActivityBody.MoneyBody body) {
        Optional<String> label = form.required(field + ".label", body.label());
        Optional<Long> yen = form.required(field + ".yen", body.yen());
        return label.isEmpty() || yen.isEmpty()
                ? Optional.empty()
                : form.attempt(field, () -> new MoneyAmount(label.get(), yen.get()));
    }

    private static <T> void each(
            Form form, String field, @Nullable List<@Nullable T> entries, int most, BiConsumer<String, T> reader) {
        List<@Nullable T> given = form.counted(field, entries, most);
        for (int i = 0; i < given.size(); i++) {
            String entry = field + "[" + i + "]";
            form.required(entry, given.get(i)).ifPresent(value -> reader.accept(entry, value));
        }
    }
}
