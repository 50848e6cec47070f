package org.ayumi.command.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.ayumi.command.Fault;
import org.ayumi.command.NoteChange;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.NewText;
import org.ayumi.kernel.Text;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Collects every fault of a request body, so that a clerk does not find them one by one. */
public final class Form {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");

    private final List<Fault> malformed = new ArrayList<>();
    private final List<Fault> impossible = new ArrayList<>();

    /** Fields whose text cannot be taken in: what else is wrong with it does not matter then. */
    private final Set<String> unfitTexts = new HashSet<>();

    /** The form of a body whose texts are all looked through, also those that no rule of the command reads. */
    public static Form of(Record body) {
        Form form = new Form();
        BodyTexts.forEach(
                body,
                (field, text) -> NewText.fault(field, text).ifPresent(fault -> {
                    form.impossible.add(new Fault(field, fault.messageKey(), fault.arguments()));
                    form.unfitTexts.add(field);
                }));
        return form;
    }

    /** Notes a missing field; {@link #refuseFaults} then says so. */
    public <T> Optional<T> required(String field, @Nullable T value) {
        if (value == null) {
            malformed.add(Fault.at(field, "field.missing"));
        }
        return Optional.ofNullable(value);
    }

    /**
     * The entries of a list, none where it is missing. A list that is too long is not looked into: telling every fault of
     * a hundred thousand entries would take seconds and help nobody.
     */
    public <T extends @Nullable Object> List<T> counted(String field, @Nullable List<T> entries, int most) {
        if (entries == null) {
            return List.of();
        }
        if (entries.size() > most) {
            impossible.add(Fault.at(field, "list.too-long", most));
            return List.of();
        }
        return entries;
    }

    /** Builds a value of the language; where that refuses, notes the field below {@code prefix}. */
    public <T> Optional<T> attempt(String prefix, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (ImpossibleValue fault) {
            Refusal.impossible(fault, prefix).faults().forEach(this::note);
            return Optional.empty();
        }
    }

    /** Like {@link #attempt}, for a value that is the field itself and has no parts. */
    public <T> Optional<T> attemptWhole(String field, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (ImpossibleValue fault) {
            note(new Fault(field, fault.messageKey(), fault.arguments()));
            return Optional.empty();
        }
    }

    private void note(Fault fault) {
        if (!unfitTexts.contains(fault.field())) {
            impossible.add(fault);
        }
    }

    public Optional<FiscalYear> year(String field, @Nullable YearText year) {
        return required(field, year).flatMap(given -> attemptWhole(field, () -> FiscalYear.parse(given.text())));
    }

    /** An ISO date; one that has the form of a date and is none (31 April) is impossible, not malformed. */
    public Optional<LocalDate> date(String field, @Nullable String text) {
        return parsed(field, text, DATE, "date", () -> LocalDate.parse(String.valueOf(text)));
    }

    /** A month, 2023-06. */
    public Optional<YearMonth> month(String field, @Nullable String text) {
        return parsed(field, text, MONTH, "month", () -> YearMonth.parse(String.valueOf(text)));
    }

    /** A time of day, 13:30. */
    public Optional<LocalTime> time(String field, @Nullable String text) {
        return parsed(field, text, TIME, "time", () -> LocalTime.parse(String.valueOf(text)));
    }

    private <T> Optional<T> parsed(
            String field, @Nullable String text, Pattern shape, String what, Supplier<T> parser) {
        if (text == null) {
            return Optional.empty();
        }
        if (!shape.matcher(text).matches()) {
            malformed.add(Fault.at(field, what + ".malformed"));
            return Optional.empty();
        }
        try {
            return Optional.of(parser.get());
        } catch (DateTimeException e) {
            impossible.add(Fault.at(field, what + ".impossible", text));
            return Optional.empty();
        }
    }

    public Optional<String> paragraph(String field, @Nullable String text) {
        return Optional.ofNullable(text).flatMap(given -> attempt(field, () -> Text.paragraph(field, given)));
    }

    public Optional<String> line(String field, @Nullable String text) {
        return Optional.ofNullable(text).flatMap(given -> attempt(field, () -> Text.line(field, given)));
    }

    /** A note that a correction keeps, replaces or takes away. */
    public NoteChange noteChange(String field, @Nullable RemarkText remark) {
        if (remark == null) {
            return NoteChange.keep();
        }
        return remark.text()
                .flatMap(text -> paragraph(field, text))
                .map(NoteChange::to)
                .orElseGet(NoteChange::none);
    }

    /** A reason that a correction, withdrawal or revision must state. */
    public Optional<String> reason(@Nullable String text) {
        return required("reason", text).flatMap(given -> paragraph("reason", given));
    }

    public void malformed(String field, String messageKey, Object... arguments) {
        malformed.add(Fault.at(field, messageKey, arguments));
    }

    public void impossible(String field, String messageKey, Object... arguments) {
        impossible.add(Fault.at(field, messageKey, arguments));
    }

    /** Ends here when anything was wrong. Values asked for after this call are present. */
    public void refuseFaults() {
        if (!malformed.isEmpty()) {
            List<Fault> all = new ArrayList<>(malformed);
            all.addAll(impossible);
            throw new Refusal(Refusal.Kind.MALFORMED, all);
        }
        if (!impossible.isEmpty()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, impossible);
        }
    }
}
