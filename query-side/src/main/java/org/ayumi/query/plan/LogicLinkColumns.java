package org.ayumi.query.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;
import org.ayumi.kernel.logic.LogicLink;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A link of a logic model, and in which version it was drawn. */
@Embeddable
record LogicLinkColumns(
        @Embedded @EmbeddedColumnNaming("from_%s") LogicNodeColumns start,
        @Embedded @EmbeddedColumnNaming("to_%s") LogicNodeColumns destination,
        @Nullable String assumption,
        int sinceVersion) {

    static LogicLinkColumns of(LogicLink link, int version) {
        return new LogicLinkColumns(
                LogicNodeColumns.of(link.from()),
                LogicNodeColumns.of(link.to()),
                link.assumption().orElse(null),
                version);
    }

    LogicLink link() {
        return new LogicLink(start.logicNode(), destination.logicNode(), Optional.ofNullable(assumption));
    }
}
