package org.ayumi.command.indicator;

import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;

/**
 * End an indicator with its initiative. One that had ended before keeps its end; what goes on for one that ends now is what
 * was said of it.
 *
 * @param ofInitiative how the initiative ends
 * @param putRight the last year that the initiative had until now, where its end is put right
 */
public record EndWithInitiative(
        @TargetAggregateIdentifier String indicatorId,
        Retirement ofInitiative,
        Optional<FiscalYear> putRight,
        String reason)
        implements Command {

    @Override
    public String addressee() {
        return indicatorId;
    }

    /** Whether an end is the indicator's own: earlier than that of the initiative, and not what is put right. */
    boolean leaves(Retirement own) {
        return !own.lastYear().isAfter(ofInitiative.lastYear()) && !putRight.equals(Optional.of(own.lastYear()));
    }

    /** How the indicator ends: as was said of it where something goes on for it, else as the initiative does. */
    Retirement end(Optional<Retirement> own) {
        return own.filter(end -> !end.successors().isEmpty())
                .map(end -> new Retirement(ofInitiative.lastYear(), end.ending(), end.successors()))
                .orElseGet(() -> withoutSuccessor(ofInitiative));
    }

    /** An indicator for which none goes on ends as the initiative does, where that needs no successor. */
    public static Retirement withoutSuccessor(Retirement ofInitiative) {
        Ending ending = ofInitiative.ending();
        boolean needsSuccessor = ending == Ending.MERGED || ending == Ending.SPLIT || ending == Ending.CONTINUED;
        return new Retirement(ofInitiative.lastYear(), needsSuccessor ? Ending.ABOLISHED : ending, List.of());
    }
}
