package org.ayumi.query.history;

import jakarta.persistence.Embeddable;
import org.ayumi.query.support.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Who did it, in which role, through which door, from which paper. */
@Embeddable
record Provenance(
        @Nullable String actor,
        @Nullable String role,
        @Nullable String section,
        @Nullable String source,
        @Nullable String document) {

    static Provenance of(RecordedEvent event) {
        return new Provenance(
                event.meta("actor").orElse(null),
                event.meta("role").orElse(null),
                event.meta("section").orElse(null),
                event.meta("source").orElse(null),
                event.meta("document").orElse(null));
    }

    static Provenance unknown() {
        return new Provenance(null, null, null, null, null);
    }
}
