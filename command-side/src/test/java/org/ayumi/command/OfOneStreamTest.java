package org.ayumi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.ayumi.command.composition.CommandSide;
import org.ayumi.command.lookup.PlanFacts;
import org.ayumi.command.plan.Timeline;
import org.junit.jupiter.api.Test;

/** What may share its turn with others is decided by what is compared when it is stored, and by the day. */
class OfOneStreamTest {

    @Test
    void its_handlers_ask_for_nothing_else() {
        List<Method> handlers = handlers().toList();
        assertThat(handlers).hasSize(7);
        assertThat(handlers)
                .allSatisfy(handler -> assertThat(
                                Arrays.stream(handler.getParameterTypes()).skip(1))
                        .as(handler.toString())
                        .isSubsetOf(PlanFacts.class, Timeline.class));
    }

    private static Stream<Method> handlers() {
        return CommandSide.aggregates().stream()
                .flatMap(aggregate -> Arrays.stream(aggregate.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .filter(method -> OfOneStream.class.isAssignableFrom(method.getParameterTypes()[0]));
    }
}
