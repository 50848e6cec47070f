package org.ayumi.command.dispatch;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.ayumi.kernel.event.Actor;
import org.ayumi.kernel.event.Facts;
import org.ayumi.kernel.event.Role;
import org.jspecify.annotations.Nullable;

/**
 * Lets a rule see who asks: a command handler that has an {@link Actor} among its parameters is given the one who handed
 * the command in. Found by Axon under {@code META-INF/services}.
 */
public final class ActorParameterResolver implements ParameterResolverFactory, ParameterResolver<Actor> {

    @Override
    public @Nullable ParameterResolver<Actor> createInstance(Executable handler, Parameter[] parameters, int index) {
        return parameters[index].getType().equals(Actor.class) ? this : null;
    }

    /** There is one behind every command that {@link CommandDispatcher} sends. */
    @Override
    public Actor resolveParameterValue(Message<?> message) {
        Facts facts = Facts.beside(message.getMetaData());
        return new Actor(
                facts.actor().orElseThrow(),
                Role.valueOf(facts.role().orElseThrow()),
                facts.section().orElseThrow());
    }

    @Override
    public boolean matches(Message<?> message) {
        Facts facts = Facts.beside(message.getMetaData());
        return facts.actor().isPresent()
                && facts.role().isPresent()
                && facts.section().isPresent();
    }
}
