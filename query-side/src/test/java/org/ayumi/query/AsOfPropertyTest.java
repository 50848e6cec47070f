package org.ayumi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.audit.AuditFilter;
import org.ayumi.query.audit.AuditQuery;
import org.ayumi.query.audit.AuditedKind;
import org.ayumi.query.audit.DifferenceQuery;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.RandomPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What was recorded later (late entries, corrections, revisions) does not show in an answer about the past. */
class AsOfPropertyTest extends OnPostgres {

    private static final int EVENTS = 150;
    private static final int MOMENTS = 8;

    @Autowired
    private SwitchableEventStore store;

    @Autowired
    private Answers answers;

    @Autowired
    private AuditQuery audit;

    @Autowired
    private DifferenceQuery differences;

    @Autowired
    private JsonMapper json;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void an_answer_as_of_a_moment_is_that_of_a_store_which_ends_there(long seed) {
        EventStoreInMemory all = RandomPlan.events(seed, EVENTS);
        Random random = new Random(seed);
        for (int moment = 0; moment < MOMENTS; moment++) {
            RecordedEvent last = all.at(1 + random.nextInt(EVENTS));
            store.show(all);
            String atPosition = everything(seed, last, new AsOf.AtPosition(last.position()));
            String atInstant = everything(seed, last, new AsOf.AtInstant(last.recordedAt()));
            store.show(beginning(all, last.position()));
            String ofPrefix = everything(seed, last, new AsOf.AtPosition(last.position()));

            assertThat(atPosition).as("position %s", last.position()).isEqualTo(ofPrefix);
            assertThat(atInstant).as("instant of position %s", last.position()).isEqualTo(ofPrefix);
        }
    }

    private String everything(long seed, RecordedEvent last, AsOf asOf) {
        String planId = "plan-" + seed;
        AuditedKind kind = AuditedKinds.of(last.event());
        return answers.at(planId, asOf)
                + json.writeValueAsString(
                        audit.events(kind, last.aggregateId(), AuditFilter.none(), asOf, 200, Optional.empty()))
                + json.writeValueAsString(differences.between(kind, last.aggregateId(), new AsOf.AtPosition(0), asOf));
    }

    private static EventStoreInMemory beginning(EventStoreInMemory all, long position) {
        EventStoreInMemory beginning = new EventStoreInMemory();
        all.events()
                .subList(0, (int) position)
                .forEach(event -> beginning.append(event.event(), event.facts().stored()));
        return beginning;
    }
}
