package org.ayumi.query.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.IntStream;
import org.ayumi.kernel.initiative.RelatedSection;

/** A related section, for the years of a term. */
@Embeddable
record TermSectionColumns(
        int term,
        @Column(name = "list_index") int index,
        String name,
        @Enumerated(EnumType.STRING) RelatedSection.Kind kind) {

    static List<TermSectionColumns> of(int term, List<RelatedSection> sections) {
        return IntStream.range(0, sections.size())
                .mapToObj(index -> new TermSectionColumns(
                        term,
                        index,
                        sections.get(index).name(),
                        sections.get(index).kind()))
                .toList();
    }
}
