package org.ayumi.query.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayumi.kernel.time.FiscalYear;
import tools.jackson.databind.JsonNode;

/** A changed field in words: what it is called on the sheet, and its values as a clerk writes them. */
record ChangeWords(AuditWords words) {

    private static final Set<String> YEARS =
            Set.of("fiscalYear", "fromFiscalYear", "lastFiscalYear", "firstYear", "lastYear");
    private static final Set<String> DAYS = Set.of("asOf", "heldOn", "heldUntil", "furtherDates", "publishedOn");
    private static final Set<String> MOMENTS = Set.of("replacedAt", "erasedAt", "recordedAt");
    private static final Set<String> LISTS_BY_YEAR = Set.of("values", "targets", "marks", "amendments", "assessments");

    /** What holds a figure or a target: the state of one is no state of an activity. */
    private static final Set<String> FIGURES = Set.of("values", "baseline", "target", "targets");

    String of(FieldChange change) {
        String name = name(change.path());
        String arrow = words.arrow(value(change.path(), change.before()), value(change.path(), change.after()));
        return name.isEmpty() ? arrow : words.say("change", name, arrow);
    }

    String name(FieldPath path) {
        List<String> names = new ArrayList<>();
        String list = "";
        String holder = "";
        for (FieldPath.Step step : path.steps()) {
            if (LISTS_BY_YEAR.contains(list) && step.name().matches("\\d{4}")) {
                names.add(words.year(new FiscalYear(Integer.parseInt(step.name()))));
            } else if (step.entry()) {
                names.add(
                        step.name().startsWith("#")
                                ? words.say("entry.place", step.name().substring(1))
                                : words.say("entry", step.name()));
            } else {
                names.add(
                        FIGURES.contains(holder) && "state".equals(step.name())
                                ? words.say("field.figure.state")
                                : words.field(step.name()));
                holder = step.name();
            }
            list = step.name();
        }
        return String.join(words.say("field.separator"), names);
    }

    String value(FieldPath path, Optional<JsonNode> node) {
        return node.map(found -> value(path, found)).orElseGet(() -> words.say("none"));
    }

    private String value(FieldPath path, JsonNode node) {
        String field = path.lastMember();
        if (node.isArray()) {
            return words.join(
                    node.valueStream().map(entry -> value(path, entry)).toList());
        }
        if (node.isNumber()) {
            return number(field, node.decimalValue());
        }
        if (node.isBoolean()) {
            return words.say(node.asBoolean() ? "yes" : "no");
        }
        String text = node.asString();
        if (DAYS.contains(field)) {
            return words.day(LocalDate.parse(text));
        }
        if (MOMENTS.contains(field)) {
            return words.moment(Instant.parse(text));
        }
        return text.matches("[A-Z][A-Z_]+") ? words.constant(path.holder(), text) : words.quote(text);
    }

    private String number(String field, BigDecimal number) {
        return YEARS.contains(field) ? words.year(new FiscalYear(number.intValueExact())) : words.number(number);
    }
}
