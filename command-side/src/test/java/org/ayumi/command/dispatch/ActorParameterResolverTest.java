package org.ayumi.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.ayumi.kernel.event.Actor;
import org.ayumi.kernel.event.Facts;
import org.ayumi.kernel.event.Role;
import org.junit.jupiter.api.Test;

class ActorParameterResolverTest {

    private static final Actor APPROVER = new Actor("approver", Role.APPROVER, "総務部");

    private final AnnotationCommandHandlerAdapter<Rule> rule = new AnnotationCommandHandlerAdapter<>(new Rule());

    static final class Rule {

        @CommandHandler
        Actor decide(String command, Actor actor) {
            return actor;
        }
    }

    private Object asked(Map<String, ?> metadata) throws Exception {
        return rule.handle(GenericCommandMessage.asCommandMessage("publish").withMetaData(metadata));
    }

    @Test
    void a_rule_sees_who_asks() throws Exception {
        Facts facts = Facts.of(APPROVER, "request-1", "API", Optional.empty(), Optional.empty());
        assertThat(asked(facts.stored())).isEqualTo(APPROVER);
    }

    @Test
    void a_rule_that_wants_to_know_is_not_asked_for_nobody() {
        assertThatThrownBy(() -> asked(Map.of("actor", "approver"))).isInstanceOf(RuntimeException.class);
    }
}
