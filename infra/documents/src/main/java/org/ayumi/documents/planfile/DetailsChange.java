package org.ayumi.documents.planfile;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.RelatedSection;

/** What an initiative says of itself, or says otherwise; what is empty here stays as it was. */
public record DetailsChange(
        Optional<String> name,
        Optional<String> label,
        Optional<String> department,
        Optional<String> division,
        Optional<List<String>> leadSections,
        Optional<List<RelatedSection>> relatedSections,
        Optional<List<String>> implementers,
        Optional<List<String>> audience,
        Optional<String> summary,
        Optional<String> situation,
        Optional<String> direction,
        Optional<String> content) {

    /** The whole of it, after what was said before. */
    public InitiativeDetails of(InitiativeDetails previous) {
        return new InitiativeDetails(
                name.orElse(previous.name()),
                label.or(previous::label),
                department.orElse(previous.department()),
                division.orElse(previous.division()),
                leadSections.orElse(previous.leadSections()),
                relatedSections.orElse(previous.relatedSections()),
                implementers.orElse(previous.implementers()),
                audience.orElse(previous.audience()),
                summary.or(previous::summary),
                situation.or(previous::situation),
                direction.or(previous::direction),
                content.or(previous::content));
    }
}
