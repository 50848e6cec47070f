package org.ayumi.documents.planfile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.ListOrder;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;

/** An entry of {@code initiatives}. */
final class InitiativeSection {

    private static final List<String> KEYS = Stream.of(
                    List.of("number", "id", "section", "order"),
                    DetailsSection.KEYS,
                    List.of(
                            "amendments",
                            "reprints",
                            "relatedInitiatives",
                            "schedule",
                            "indicators",
                            "activities",
                            "assessments",
                            "surveys",
                            "money",
                            "personInCharge",
                            "retirement"))
            .flatMap(List::stream)
            .toList();

    private static final List<String> REPRINT_KEYS = List.of("section", "number", "order");

    /** Stands where the file's own cannot be read, in a reading that is never taken in. */
    private static final PrintedNumber UNREAD_NUMBER = new PrintedNumber("?");

    private InitiativeSection() {}

    static Optional<PlannedInitiative> read(
            YamlNode node, References references, Successors successors, Gatherings gatherings) {
        return node.map(KEYS).flatMap(map -> read(map, references, successors, gatherings));
    }

    private static Optional<PlannedInitiative> read(
            YamlMap map, References references, Successors successors, Gatherings gatherings) {
        Optional<PrintedNumber> number = map.required("number", Scalars::printedNumber);
        Optional<String> id = map.optional("id", Scalars::line);
        boolean ownUnread = map.value("id").isPresent() && id.isEmpty();
        Optional<String> slug = number.filter(told -> !ownUnread).flatMap(told -> references.own(map, told, id));
        Optional<Integer> section = map.optional("section", references::section);
        Optional<Integer> order = map.optional("order", InitiativeSection::order);
        Optional<InitiativeDetails> details = DetailsSection.whole(map);
        EachYearOnce years = new EachYearOnce(PlanFileProblem.YEAR_DUPLICATE, YearBasis.FISCAL);
        Optional<PlannedRetirement> retirement = map.optional(
                "retirement", node -> RetirementSection.read(node, (name, lastYear) -> successors.initiative(name)));
        return Optional.of(new PlannedInitiative(
                map.place(),
                slug.orElseGet(references::spare),
                number.orElse(UNREAD_NUMBER),
                section,
                order,
                details.orElse(DetailsSection.UNREAD),
                DetailsAmendmentSection.read(map, details),
                map.each("reprints", node -> reprint(node, references)),
                map.each("relatedInitiatives", references::initiative),
                map.each("schedule", ScheduleSection::row),
                map.each("indicators", node -> indicator(node, successors, retirement)),
                map.each("activities", node -> ActivitySection.read(node, references, gatherings)),
                map.each("assessments", node -> AssessmentSection.read(node, years)),
                map.each("surveys", SurveySection::read),
                MoneySection.read(map),
                PlannedCharge.read(map),
                retirement));
    }

    /** One that ends by itself does so no later than its initiative. */
    private static Optional<PlannedIndicator> indicator(
            YamlNode node, Successors successors, Optional<PlannedRetirement> ofInitiative) {
        Optional<PlannedIndicator> indicator = IndicatorSection.read(node, successors);
        Optional<PlannedRetirement> own = indicator.flatMap(PlannedIndicator::retirement);
        Optional<FiscalYear> last = ofInitiative.map(end -> end.retirement().lastYear());
        own.filter(end -> last.filter(end.retirement().lastYear()::isAfter).isPresent())
                .ifPresent(end -> node.children()
                        .filter(child -> child.path().equals(end.place().path()))
                        .forEach(child -> child.report(
                                PlanFileProblem.RETIREMENT_AFTER_INITIATIVE,
                                last.orElseThrow().label())));
        return indicator;
    }

    private static Optional<Integer> order(YamlNode node) {
        return Scalars.whole(node, 9).flatMap(order -> node.check(() -> ListOrder.checked(order.intValue())));
    }

    private static Optional<PlannedReprint> reprint(YamlNode node, References references) {
        return node.map(REPRINT_KEYS).flatMap(map -> {
            Attempt attempt = map.attempt();
            Optional<Integer> section = map.optional("section", references::section);
            Optional<PrintedNumber> number = map.required("number", Scalars::printedNumber);
            Optional<Integer> order = map.optional("order", InitiativeSection::order);
            return attempt.build(() -> new PlannedReprint(section, number.orElseThrow(), order));
        });
    }
}
