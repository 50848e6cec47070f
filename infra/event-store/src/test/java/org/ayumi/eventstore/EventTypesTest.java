package org.ayumi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.indicator.IndicatorEvent;
import org.ayumi.kernel.initiative.InitiativeEvent;
import org.ayumi.kernel.plan.PlanEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTypesTest {

    private static final List<Class<?>> FAMILIES =
            List.of(PlanEvent.class, InitiativeEvent.class, IndicatorEvent.class);

    private static Stream<Class<?>> events() {
        return FAMILIES.stream().flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @ValueSource(classes = {PlanEvent.class, InitiativeEvent.class, IndicatorEvent.class})
    void every_event_of_a_family_has_a_name(Class<?> family) {
        assertThat(family.isSealed()).isTrue();
        assertThat(family.getPermittedSubclasses())
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(EventTypes.current().of(event).revision()).isPositive());
    }

    @Test
    void no_name_is_given_to_anything_else() {
        assertThat(EventTypes.current().all().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        events().<Class<? extends DomainEvent>>map(event -> event.asSubclass(DomainEvent.class))
                                .toList());
    }

    @Test
    void names_are_unique_and_of_one_form() {
        assertThat(EventTypes.current().all().values().stream().map(EventType::name))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z-]+\\.[a-z-]+"));
    }

    @Test
    void a_name_leads_back_to_its_event() {
        assertThat(EventTypes.current().all())
                .allSatisfy((event, type) -> assertThat(EventTypes.current().classOf(type.name(), type.revisionText()))
                        .isEqualTo(event));
    }

    @Test
    void a_class_without_a_name_is_not_stored() {
        assertThatExceptionOfType(UnknownEventTypeException.class)
                .isThrownBy(() -> EventTypes.current().of(String.class))
                .withMessageContaining("java.lang.String");
        assertThatExceptionOfType(UnknownEventTypeException.class)
                .isThrownBy(() -> EventTypes.current().of(PlanEvent.class));
    }
}
