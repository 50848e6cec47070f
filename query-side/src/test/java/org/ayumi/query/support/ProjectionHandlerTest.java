package org.ayumi.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.MetaData;
import org.ayumi.kernel.plan.PlanAdopted;
import org.junit.jupiter.api.Test;

class ProjectionHandlerTest {

    @Test
    void hands_axons_events_to_the_projection_as_they_were_recorded() throws Exception {
        List<RecordedEvent> seen = new ArrayList<>();
        Projection projection = new ModelInMemory<>("any", () -> seen, (event, rows) -> rows.add(event));
        PlanAdopted payload = SamplePlan.adopted();
        GenericDomainEventMessage<PlanAdopted> message = new GenericDomainEventMessage<>(
                "plan", payload.planId(), 4, payload, MetaData.from(Map.of("actor", "staff")));

        new AnnotationEventHandlerAdapter(new ProjectionHandler(projection))
                .handle(new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(42), message));

        assertThat(seen).singleElement().satisfies(event -> {
            assertThat(event.position()).isEqualTo(42);
            assertThat(event.sequence()).isEqualTo(4);
            assertThat(event.version()).isEqualTo(5);
            assertThat(event.aggregateId()).isEqualTo(SamplePlan.PLAN);
            assertThat(event.event()).isEqualTo(payload);
            assertThat(event.metadata()).containsEntry("actor", "staff");
            assertThat(event.recordedAt()).isEqualTo(message.getTimestamp());
        });
    }
}
