package org.ayumi.command.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ayumi.command.input.Form;
import org.ayumi.command.input.YearText;
import org.ayumi.kernel.ListOrder;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.initiative.Assessment;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeReprinted;
import org.ayumi.kernel.initiative.InitiativeSlug;
import org.ayumi.kernel.initiative.RelatedSection;
import org.ayumi.kernel.initiative.ScheduleRow;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Reads request bodies into commands on initiatives. */
final class InitiativeForms {

    static final int MOST_LINKS = 100;

    /** Of a row, a year each. */
    static final int MOST_MARKS = 100;

    private InitiativeForms() {}

    static RegisterInitiative registration(String planId, InitiativeBodies.Registration body) {
        Form form = Form.of(body);
        Optional<PrintedNumber> number = number(form, body.number());
        Optional<String> slug = slug(form, body.slug(), number);
        form.line("section", body.section());
        checkOrder(form, number, body.order());
        Optional<InitiativeDetails> details = details(form, body.details());
        form.line("source", body.source());
        form.refuseFaults();
        return new RegisterInitiative(
                planId + "." + slug.orElseThrow(),
                planId,
                Optional.ofNullable(body.section()),
                number.orElseThrow(),
                Optional.ofNullable(body.order()),
                details.orElseThrow());
    }

    static MoveInitiative move(String initiativeId, InitiativeBodies.Move body) {
        Form form = Form.of(body);
        Optional<PrintedNumber> number = number(form, body.number());
        form.line("section", body.section());
        checkOrder(form, number, body.order());
        Optional<String> reason = form.reason(body.reason());
        form.line("source", body.source());
        form.refuseFaults();
        return new MoveInitiative(
                initiativeId,
                Optional.ofNullable(body.section()),
                number.orElseThrow(),
                Optional.ofNullable(body.order()),
                reason.orElseThrow());
    }

    private static Optional<String> slug(Form form, @Nullable String given, Optional<PrintedNumber> number) {
        return given != null
                ? form.attempt("", () -> InitiativeSlug.checked("slug", given))
                : number.flatMap(told -> form.attempt("", () -> InitiativeSlug.of(told)));
    }

    private static Optional<PrintedNumber> number(Form form, @Nullable String text) {
        return form.required("number", text)
                .flatMap(told -> form.attemptWhole("number", () -> new PrintedNumber(told)));
    }

    private static void checkOrder(Form form, Optional<PrintedNumber> number, @Nullable Integer order) {
        if (order != null) {
            number.ifPresent(told -> form.attempt("", () -> new InitiativePlace(Optional.empty(), told, order)));
        }
    }

    static AmendInitiative amendment(String initiativeId, InitiativeBodies.Amendment body) {
        Form form = Form.of(body);
        Optional<InitiativeDetails> details = details(form, body.details());
        Optional<FiscalYear> from =
                Optional.ofNullable(body.fromFiscalYear()).flatMap(year -> form.year("fromFiscalYear", year));
        Optional<String> reason = form.reason(body.reason());
        form.line("source", body.source());
        form.refuseFaults();
        return new AmendInitiative(initiativeId, from, details.orElseThrow(), reason.orElseThrow());
    }

    static ReprintInitiative reprints(String initiativeId, InitiativeBodies.Reprints body) {
        Form form = Form.of(body);
        List<ReprintPlace> places = new ArrayList<>();
        form.required("places", body.places()).ifPresent(given -> {
            List<InitiativeBodies.@Nullable Place> counted = form.counted("places", given, InitiativeReprinted.MOST);
            for (int i = 0; i < counted.size(); i++) {
                place(form, "places[" + i + "]", counted.get(i)).ifPresent(places::add);
            }
        });
        form.line("source", body.source());
        form.refuseFaults();
        return new ReprintInitiative(initiativeId, places);
    }

    private static Optional<ReprintPlace> place(Form form, String field, InitiativeBodies.@Nullable Place body) {
        return form.required(field, body).flatMap(place -> {
            form.line(field + ".section", place.section());
            Optional<PrintedNumber> number = form.required(field + ".number", place.number())
                    .flatMap(text -> form.attemptWhole(field + ".number", () -> new PrintedNumber(text)));
            Optional<Integer> order = Optional.ofNullable(place.order());
            order.ifPresent(given -> form.attempt(field, () -> ListOrder.checked(given)));
            return number.map(told -> new ReprintPlace(Optional.ofNullable(place.section()), told, order));
        });
    }

    static AssessInitiative assessment(String initiativeId, YearText fiscalYear, InitiativeBodies.Assessment body) {
        Form form = Form.of(body);
        Optional<FiscalYear> year = form.year("fiscalYear", fiscalYear);
        Optional<String> evaluation = form.paragraph("evaluation", body.evaluation());
        Optional<String> nextSteps = form.paragraph("nextSteps", body.nextSteps());
        Optional<String> reason = form.paragraph("reason", body.reason());
        form.line("source", body.source());
        form.refuseFaults();
        return new AssessInitiative(initiativeId, year.orElseThrow(), new Assessment(evaluation, nextSteps), reason);
    }

    static ScheduleInitiative schedule(String initiativeId, InitiativeBodies.Schedule body) {
        Form form = Form.of(body);
        List<ScheduleRow> rows = new ArrayList<>();
        form.required("rows", body.rows()).ifPresent(given -> {
            List<InitiativeBodies.@Nullable RowBody> counted =
                    form.counted("rows", given, ScheduleLiesInPlan.MOST_ROWS);
            for (int i = 0; i < counted.size(); i++) {
                row(form, "rows[" + i + "]", counted.get(i)).ifPresent(rows::add);
            }
        });
        Optional<String> reason = form.paragraph("reason", body.reason());
        form.line("source", body.source());
        form.refuseFaults();
        return new ScheduleInitiative(initiativeId, rows, reason);
    }

    static LinkInitiatives links(String initiativeId, InitiativeBodies.Links body) {
        Form form = Form.of(body);
        List<String> related = texts(form, "relatedInitiatives", body.relatedInitiatives(), MOST_LINKS);
        form.required("relatedInitiatives", body.relatedInitiatives());
        form.line("source", body.source());
        form.refuseFaults();
        return new LinkInitiatives(initiativeId, related);
    }

    private static Optional<InitiativeDetails> details(Form form, InitiativeBodies.@Nullable Details body) {
        Optional<InitiativeBodies.Details> given = form.required("details", body);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        InitiativeBodies.Details details = given.get();
        Optional<String> name = form.required("details.name", details.name());
        Optional<String> department = form.required("details.department", details.department());
        Optional<String> division = form.required("details.division", details.division());
        form.required("details.leadSections", details.leadSections());
        List<String> lead = texts(form, "details.leadSections", details.leadSections(), InitiativeDetails.MOST_ENTRIES);
        List<String> implementers =
                texts(form, "details.implementers", details.implementers(), InitiativeDetails.MOST_ENTRIES);
        List<String> audience = texts(form, "details.audience", details.audience(), InitiativeDetails.MOST_ENTRIES);
        List<RelatedSection> related = relatedSections(form, details.relatedSections());
        if (name.isEmpty() || department.isEmpty() || division.isEmpty() || details.leadSections() == null) {
            return Optional.empty();
        }
        return form.attempt(
                "details",
                () -> new InitiativeDetails(
                        name.get(),
                        Optional.ofNullable(details.label()),
                        department.get(),
                        division.get(),
                        lead,
                        related,
                        implementers,
                        audience,
                        Optional.ofNullable(details.summary()),
                        Optional.ofNullable(details.situation()),
                        Optional.ofNullable(details.direction()),
                        Optional.ofNullable(details.content())));
    }

    private static List<RelatedSection> relatedSections(
            Form form, @Nullable List<InitiativeBodies.@Nullable RelatedSectionBody> bodies) {
        List<RelatedSection> sections = new ArrayList<>();
        List<InitiativeBodies.@Nullable RelatedSectionBody> given =
                form.counted("details.relatedSections", bodies, InitiativeDetails.MOST_ENTRIES);
        for (int i = 0; i < given.size(); i++) {
            String field = "details.relatedSections[" + i + "]";
            form.required(field, given.get(i))
                    .ifPresent(section -> form.required(field + ".name", section.name())
                            .flatMap(name -> form.attempt(
                                    field,
                                    () -> new RelatedSection(
                                            name,
                                            section.kind() == null ? RelatedSection.Kind.SECTION : section.kind())))
                            .ifPresent(sections::add));
        }
        return sections;
    }

    private static Optional<ScheduleRow> row(Form form, String field, InitiativeBodies.@Nullable RowBody body) {
        SortedMap<FiscalYear, String> marks = new TreeMap<>();
        Optional<InitiativeBodies.RowBody> given = form.required(field, body);
        Map<String, @Nullable String> printed =
                given.map(InitiativeBodies.RowBody::marks).orElse(Map.of());
        if (printed.size() > MOST_MARKS) {
            form.impossible(field + ".marks", "list.too-long", MOST_MARKS);
            return Optional.empty();
        }
        printed.forEach((year, mark) -> {
            String cell = field + ".marks." + year;
            Optional<FiscalYear> parsed = form.attemptWhole(cell, () -> FiscalYear.parse(year));
            Optional<String> text = form.required(cell, mark).flatMap(present -> form.line(cell, present));
            parsed.ifPresent(key -> text.ifPresent(value -> {
                if (marks.put(key, value) != null) {
                    form.impossible(cell, "list.twice", year);
                }
            }));
        });
        return given.flatMap(row -> form.attempt(field, () -> new ScheduleRow(Optional.ofNullable(row.name()), marks)));
    }

    private static List<String> texts(Form form, String field, @Nullable List<@Nullable String> given, int most) {
        List<String> texts = new ArrayList<>();
        List<@Nullable String> entries = form.counted(field, given, most);
        for (int i = 0; i < entries.size(); i++) {
            String entry = field + "[" + i + "]";
            form.required(entry, entries.get(i))
                    .flatMap(text -> form.line(entry, text))
                    .ifPresent(texts::add);
        }
        return texts;
    }
}
