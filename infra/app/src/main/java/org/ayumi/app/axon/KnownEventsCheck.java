package org.ayumi.app.axon;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.eventstore.EventCatalog;
import org.ayumi.eventstore.EventTable;
import org.ayumi.eventstore.StoredType;
import org.ayumi.process.StartupRefused;
import org.springframework.beans.factory.InitializingBean;

/**
 * Refuses a store that a later program has written to. The projections of this one would stop at the first such event,
 * and commands would be decided without it.
 */
final class KnownEventsCheck implements InitializingBean {

    private static final int NAMED = 3;

    private final EventTable table;
    private final EventCatalog catalog;

    KnownEventsCheck(EventTable table, EventCatalog catalog) {
        this.table = table;
        this.catalog = catalog;
    }

    @Override
    public void afterPropertiesSet() {
        List<StoredType> unknown =
                table.types().stream().filter(type -> !catalog.knows(type)).toList();
        if (unknown.isEmpty()) {
            return;
        }
        String named = unknown.stream()
                        .limit(NAMED)
                        .map(type -> type.name() + " r" + type.revision())
                        .collect(Collectors.joining(", "))
                + (unknown.size() > NAMED ? ", …" : "");
        throw new StartupRefused(
                "保存された記録に、このプログラムが知らない種類または版があります（" + named
                        + "）。 / The event store holds event types or revisions that this program does not know: "
                        + named
                        + ".",
                "Start the version of Ayumi that wrote them, or a later one.");
    }
}
