package org.ayumi.command.composition;

import java.util.List;
import org.ayumi.command.dispatch.VersionedAggregate;
import org.ayumi.command.indicator.Indicator;
import org.ayumi.command.initiative.Initiative;
import org.ayumi.command.plan.Plan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Everything of the command side that Spring assembles. The app wires the aggregates into Axon. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("org.ayumi.command")
@EntityScan("org.ayumi.command.lookup")
@EnableJpaRepositories("org.ayumi.command.lookup")
public class CommandSide {

    /** The aggregates that commands are addressed to. */
    public static List<Class<? extends VersionedAggregate>> aggregates() {
        return List.of(Plan.class, Initiative.class, Indicator.class);
    }
}
