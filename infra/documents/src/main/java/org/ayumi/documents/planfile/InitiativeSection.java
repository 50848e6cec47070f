package org.ayumi.documents.planfile;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.ListOrder;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.RelatedSection;
import org.ayumi.kernel.initiative.ScheduleRow;

/** An entry of {@code initiatives}. */
final class InitiativeSection {

    private static final List<String> KEYS = List.of(
            "number",
            "id",
            "section",
            "order",
            "name",
            "label",
            "department",
            "division",
            "leadSections",
            "relatedSections",
            "implementers",
            "audience",
            "summary",
            "relatedInitiatives",
            "schedule",
            "indicators",
            "activities");

    /** Stands where the file's own cannot be read, in a reading that is never taken in. */
    private static final InitiativeDetails UNREAD = new InitiativeDetails(
            "?", Optional.empty(), "?", "?", List.of("?"), List.of(), List.of(), List.of(), Optional.empty());

    private static final PrintedNumber UNREAD_NUMBER = new PrintedNumber("?");

    private static final List<String> RELATED_SECTION_KEYS = List.of("name", "kind");

    private InitiativeSection() {}

    static Optional<PlannedInitiative> read(YamlNode node, References references) {
        return node.map(KEYS).flatMap(map -> read(map, references));
    }

    private static Optional<PlannedInitiative> read(YamlMap map, References references) {
        Optional<PrintedNumber> number = map.required("number", Scalars::printedNumber);
        Optional<String> id = map.optional("id", Scalars::line);
        boolean ownUnread = map.value("id").isPresent() && id.isEmpty();
        Optional<String> slug = number.filter(told -> !ownUnread).flatMap(told -> references.own(map, told, id));
        Optional<Integer> section = map.optional("section", references::section);
        Optional<Integer> order = map.optional("order", InitiativeSection::order);
        Optional<InitiativeDetails> details = details(map);
        List<String> related = map.each("relatedInitiatives", references::initiative);
        List<ScheduleRow> schedule = map.each("schedule", ScheduleSection::row);
        List<PlannedIndicator> indicators = map.each("indicators", IndicatorSection::read);
        List<PlannedActivity> activities = map.each("activities", node -> ActivitySection.read(node, references));
        return Optional.of(new PlannedInitiative(
                map.place(),
                slug.orElseGet(references::spare),
                number.orElse(UNREAD_NUMBER),
                section,
                order,
                details.orElse(UNREAD),
                related,
                schedule,
                indicators,
                activities));
    }

    private static Optional<Integer> order(YamlNode node) {
        return Scalars.whole(node, 9).flatMap(order -> node.check(() -> ListOrder.checked(order.intValue())));
    }

    private static Optional<InitiativeDetails> details(YamlMap map) {
        Attempt attempt = map.attempt();
        Optional<String> name = map.required("name", Scalars::line);
        Optional<String> label = map.optional("label", Scalars::line);
        Optional<String> department = map.required("department", Scalars::line);
        Optional<String> division = map.required("division", Scalars::line);
        List<String> leadSections = map.some("leadSections", Scalars::line);
        List<RelatedSection> relatedSections = map.each("relatedSections", InitiativeSection::relatedSection);
        List<String> implementers = map.each("implementers", Scalars::line);
        List<String> audience = map.each("audience", Scalars::line);
        Optional<String> summary = map.optional("summary", Scalars::paragraph);
        return attempt.build(() -> new InitiativeDetails(
                name.orElseThrow(),
                label,
                department.orElseThrow(),
                division.orElseThrow(),
                leadSections,
                relatedSections,
                implementers,
                audience,
                summary));
    }

    private static Optional<RelatedSection> relatedSection(YamlNode node) {
        return node.map(RELATED_SECTION_KEYS).flatMap(map -> {
            Attempt attempt = map.attempt();
            Optional<String> name = map.required("name", Scalars::line);
            Optional<RelatedSection.Kind> kind = map.required("kind", Scalars.word(RelatedSection.Kind.values()));
            return attempt.build(() -> new RelatedSection(name.orElseThrow(), kind.orElseThrow()));
        });
    }
}
