package org.ayumi.query.initiative;

import java.util.List;
import java.util.Optional;

/** What the plan says of an initiative, as it stands in a sheet and in each of its amendments. */
record DetailsView(DetailsColumns columns, List<TermSectionColumns> sections) {

    Optional<String> label() {
        return Optional.ofNullable(columns.label());
    }

    List<InitiativeSheet.Related> relatedSections() {
        return sections.stream()
                .map(section -> new InitiativeSheet.Related(section.name(), section.kind()))
                .toList();
    }

    Optional<String> summary() {
        return Optional.ofNullable(columns.summary());
    }

    Optional<String> situation() {
        return Optional.ofNullable(columns.situation());
    }

    Optional<String> direction() {
        return Optional.ofNullable(columns.direction());
    }

    Optional<String> content() {
        return Optional.ofNullable(columns.content());
    }
}
