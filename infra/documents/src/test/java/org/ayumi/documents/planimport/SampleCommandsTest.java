package org.ayumi.documents.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.command.Command;
import org.ayumi.command.indicator.DefineIndicator;
import org.ayumi.command.indicator.UpdateIndicator;
import org.ayumi.documents.planfile.SamplePlan;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.OwnerKind;
import org.ayumi.kernel.indicator.Target;
import org.junit.jupiter.api.Test;

/** A file of today means tomorrow what it meant: a copy of the sample's commands was kept before targets had kinds and owners. */
class SampleCommandsTest {

    private static List<String> kept() throws IOException {
        try (InputStream content = Objects.requireNonNull(
                SampleCommandsTest.class.getResourceAsStream("/planimport/sample-commands.txt"))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Test
    void the_sample_stands_for_the_same_commands_as_ever() throws IOException {
        assertThat(PlanSteps.of(SamplePlan.TOMISATO.read()))
                .map(SampleCommandsTest::line)
                .containsExactlyElementsOf(kept());
    }

    private static String line(PlanSteps.Step step) {
        return step.path() + " | " + told(step.command(), step.reason());
    }

    private static String told(Command command, Optional<String> reason) {
        return switch (command) {
            case DefineIndicator it -> defined(it);
            case UpdateIndicator it ->
                joined(it.indicatorId(), it.fiscalYear().label(), it.figure().figure(), it.note(), it.reason(), reason);
            default -> command.getClass().getSimpleName();
        };
    }

    private static String defined(DefineIndicator it) {
        assertThat(it.owner().kind()).isEqualTo(OwnerKind.INITIATIVE);
        assertThat(it.targets().ofYears()).hasSize(1);
        assertThat(it.definition().states()).isEmpty();
        IndicatorDefinition definition = it.definition();
        Target target = it.targets().ofYears().getFirst();
        return joined(
                it.indicatorId(),
                it.owner().id(),
                it.planId(),
                it.sequence(),
                definition.name(),
                definition.measure(),
                definition.better(),
                definition.unit(),
                definition.survey(),
                definition.minimum(),
                definition.maximum(),
                it.baseline().orElseThrow(),
                target.fiscalYear().label(),
                ((Aim.Amount) target.aim()).amount());
    }

    private static String joined(Object... parts) {
        return String.join(" | ", List.of(parts).stream().map(Object::toString).toList());
    }
}
