package org.ayumi.benchmarks.peer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What is checked of a value before it overwrites another, each fault by its field. */
final class ValueCheck {

    private static final Set<String> KINDS = Set.of("MEASURED", "NOT_CONDUCTED", "NOT_MEASURED");
    private static final int MOST_DIGITS = 18;
    private static final int LONGEST_TEXT = 2_000;

    private final List<Refused.Fault> faults = new ArrayList<>();

    private ValueCheck() {}

    static Bodies.Value update(Indicator indicator, int fiscalYear, Bodies.Update body) {
        ValueCheck check = new ValueCheck();
        check.text("note", body.note(), false);
        return check.value(indicator, fiscalYear, body.value());
    }

    static Bodies.Value correction(Indicator indicator, int fiscalYear, Bodies.Correction body) {
        ValueCheck check = new ValueCheck();
        check.text("reason", body.reason(), true);
        return check.value(indicator, fiscalYear, body.value());
    }

    private Bodies.Value value(Indicator indicator, int fiscalYear, Bodies.@Nullable Value value) {
        Plan plan = indicator.initiative().plan();
        if (fiscalYear < plan.firstYear() || fiscalYear > plan.lastYear()) {
            fault("fiscalYear", "計画の期間にない年度", "the year is not one of the plan");
        }
        if (value == null || value.kind() == null || !KINDS.contains(value.kind())) {
            fault("value.kind", "値の種類が要る", "the kind of value is missing or unknown");
        } else if (value.kind().equals("MEASURED")) {
            measured(indicator, value.amount(), value.unit());
        } else if (value.amount() != null) {
            fault("value.amount", "この種類の値に数はない", "a value of this kind has no amount");
        }
        if (value == null || !faults.isEmpty()) {
            throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, faults);
        }
        return value;
    }

    private void measured(Indicator indicator, @Nullable BigDecimal amount, @Nullable String unit) {
        if (amount == null || amount.signum() < 0 || amount.precision() > MOST_DIGITS) {
            fault("value.amount", "0以上の数が要る", "an amount of 0 or more is needed");
        }
        if (!indicator.unit().equals(unit)) {
            fault("value.unit", "指標の単位ではない", "this is not the indicator's unit");
        }
    }

    private void text(String field, @Nullable String text, boolean required) {
        if (text == null ? required : text.isBlank() || text.length() > LONGEST_TEXT) {
            fault(field, "文が要る、または長すぎる", "a text is missing or too long");
        }
    }

    private void fault(String field, String ja, String en) {
        faults.add(new Refused.Fault(field, ja, en));
    }
}
