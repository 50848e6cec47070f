package org.ayumi.query.history;

import jakarta.persistence.Embeddable;
import org.ayumi.kernel.event.RecordedEvent;
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
                event.facts().actor().orElse(null),
                event.facts().role().orElse(null),
                event.facts().section().orElse(null),
                event.facts().channel().orElse(null),
                event.facts().document().orElse(null));
    }

    static Provenance unknown() {
        return new Provenance(null, null, null, null, null);
    }
}
