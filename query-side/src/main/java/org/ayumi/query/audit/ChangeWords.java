package org.ayumi.query.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ayumi.kernel.time.FiscalYear;
import tools.jackson.databind.JsonNode;

/** A changed field in words: what it is called on the sheet, and its values as a clerk writes them. */
record ChangeWords(AuditWords words, FieldChange change) {

    private static final Set<String> YEARS = Set.of(
            "fiscalYear",
            "fromFiscalYear",
            "lastFiscalYear",
            "toFiscalYear",
            "sumFrom",
            "anchorFiscalYear",
            "anchor",
            "firstYear",
            "lastYear");
    private static final Set<String> DAYS = Set.of("asOf", "heldOn", "heldUntil", "furtherDates", "publishedOn");
    private static final Set<String> MOMENTS = Set.of("replacedAt", "erasedAt", "recordedAt");
    private static final Set<String> LISTS_BY_YEAR =
            Set.of("values", "targets", "marks", "amendments", "assessments", "money");

    /** What holds a figure or a target: the state of one is no state of an activity. */
    private static final Set<String> FIGURES = Set.of("values", "stages", "baseline", "target", "targets");

    String all() {
        String name = name();
        String arrow = words.arrow(before(), after());
        return name.isEmpty() ? arrow : words.say("change", name, arrow);
    }

    String before() {
        return value(change.before());
    }

    String after() {
        return value(change.after());
    }

    String name() {
        List<String> names = new ArrayList<>();
        String list = "";
        String holder = "";
        for (FieldPath.Step step : change.path().steps()) {
            if (LISTS_BY_YEAR.contains(list) && step.name().matches("\\d{4}( \\d{4})?")) {
                names.add(years(step.name()));
            } else if (step.entry() && "stages".equals(list)) {
                names.add(words.stage(step.name()));
            } else if (step.entry()) {
                names.add(
                        step.name().startsWith("#")
                                ? words.say("entry.place", step.name().substring(1))
                                : words.say("entry", entry(step.name())));
            } else {
                names.add(
                        FIGURES.contains(holder) && "state".equals(step.name())
                                ? words.say("field.figure.state")
                                : words.field(holder, step.name()));
                holder = step.name();
            }
            list = step.name();
        }
        return String.join(words.say("field.separator"), names);
    }

    /** One year, or the first and the last of a sum. */
    private String years(String entry) {
        List<String> years = Stream.of(entry.split(" ", -1))
                .map(Integer::valueOf)
                .map(this::year)
                .toList();
        return years.size() == 1 ? years.getFirst() : words.say("entry.sum", years.getFirst(), years.getLast());
    }

    private String entry(String identity) {
        return identity.matches("[A-Z][A-Z_]+") ? words.constant(identity) : identity;
    }

    private String value(Optional<JsonNode> node) {
        return node.map(this::value).orElseGet(() -> words.say("none"));
    }

    private String value(JsonNode node) {
        String field = change.path().lastMember();
        if (node.isArray()) {
            return words.join(node.valueStream().map(this::value).toList());
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
        if ("heldIn".equals(field)) {
            return words.month(YearMonth.parse(text));
        }
        if (MOMENTS.contains(field)) {
            return words.moment(Instant.parse(text));
        }
        return text.matches("[A-Z][A-Z_]+") ? words.constant(change.path().holder(), text) : words.quote(text);
    }

    private String number(String field, BigDecimal number) {
        return YEARS.contains(field) ? year(number.intValueExact()) : words.number(number);
    }

    private String year(int year) {
        return words.year(new FiscalYear(year), change.yearBasis());
    }
}
