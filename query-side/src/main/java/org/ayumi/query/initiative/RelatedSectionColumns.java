package org.ayumi.query.initiative;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.ayumi.kernel.initiative.RelatedSection;

@Embeddable
record RelatedSectionColumns(
        String name, @Enumerated(EnumType.STRING) RelatedSection.Kind kind) {

    static RelatedSectionColumns of(RelatedSection section) {
        return new RelatedSectionColumns(section.name(), section.kind());
    }
}
