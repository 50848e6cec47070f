package org.ayumi.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.MetaData;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.initiative.InitiativesLinked;
import org.ayumi.query.model.Projection;
import org.junit.jupiter.api.Test;

class ProjectionHandlerTest {

    @Test
    void hands_axons_events_to_the_projection_as_they_were_recorded() throws Exception {
        Remembering projection = new Remembering(new ArrayList<>());
        InitiativesLinked payload = new InitiativesLinked("plan.1-1-1", List.of(), List.of("plan.1-1-2"));
        GenericDomainEventMessage<InitiativesLinked> message = new GenericDomainEventMessage<>(
                "initiative", payload.initiativeId(), 4, payload, MetaData.from(Map.of("actor", "staff")));

        new AnnotationEventHandlerAdapter(new ProjectionHandler(projection))
                .handle(new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(42), message));

        assertThat(projection.seen()).singleElement().satisfies(event -> {
            assertThat(event.position()).isEqualTo(42);
            assertThat(event.sequence()).isEqualTo(4);
            assertThat(event.version()).isEqualTo(5);
            assertThat(event.type()).isEqualTo("initiative.linked");
            assertThat(event.aggregateId()).isEqualTo("plan.1-1-1");
            assertThat(event.event()).isEqualTo(payload);
            assertThat(event.facts().actor()).contains("staff");
            assertThat(event.recordedAt()).isEqualTo(message.getTimestamp());
        });
    }

    private record Remembering(List<RecordedEvent> seen) implements Projection {

        @Override
        public String name() {
            return "remembering";
        }

        @Override
        public void apply(RecordedEvent event) {
            seen.add(event);
        }

        @Override
        public List<String> tables() {
            return List.of();
        }
    }
}
