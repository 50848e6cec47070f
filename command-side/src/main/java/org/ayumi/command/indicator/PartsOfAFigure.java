package org.ayumi.command.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.indicator.BreakDownIndicator.PartDraft;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.breakdown.Agreement;
import org.ayumi.kernel.breakdown.Breakdown;
import org.ayumi.kernel.breakdown.Part;
import org.ayumi.kernel.breakdown.PartsAndTotal;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Stage;

/**
 * Parts are of a number that stands, in its unit and counted as it is, and they give it, unless it is said why not.
 *
 * @param indicator as it was defined for the year
 */
record PartsOfAFigure(IndicatorState indicator, BreakDownIndicator command) {

    /** The breakdown, or a refusal. */
    Breakdown breakdown() {
        if (command.stage().stage() == Stage.PLANNED) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, "stage", "breakdown.not-of-plan");
        }
        if (command.parts().isEmpty()) {
            return of(List.of());
        }
        Figure total = indicator.valueOf(command.fiscalYear(), command.stage()).figure();
        if (!(total instanceof Measured whole)) {
            throw new Refusal(
                    Refusal.Kind.RULE, "fiscalYear", "breakdown.no-total", indicator.label(command.fiscalYear()));
        }
        Breakdown breakdown = of(parts(whole));
        List<Fault> faults = new ArrayList<>(impossible(breakdown));
        Agreement agreement = new PartsAndTotal(breakdown, whole).check();
        if (agreement.isBroken() && breakdown.overlap().isEmpty()) {
            faults.add(Fault.at(
                    "parts",
                    "breakdown." + agreement.outcome(),
                    agreement.arguments().toArray()));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, faults);
        }
        return breakdown;
    }

    private Breakdown of(List<Part> parts) {
        try {
            return new Breakdown(command.by(), parts, command.overlap());
        } catch (ImpossibleValue fault) {
            throw Refusal.impossible(fault, "");
        }
    }

    private List<Part> parts(Measured whole) {
        List<Part> parts = new ArrayList<>();
        for (PartDraft draft : command.parts()) {
            try {
                Figure figure = draft.figure()
                        .or(whole.unit(), whole.basis(), Optional.empty())
                        .figure();
                parts.add(new Part(draft.name(), figure, draft.base()));
            } catch (ImpossibleValue fault) {
                throw Refusal.impossible(fault, "parts[" + parts.size() + "]");
            }
        }
        return parts;
    }

    private List<Fault> impossible(Breakdown breakdown) {
        List<Fault> faults = new ArrayList<>();
        for (int index = 0; index < breakdown.parts().size(); index++) {
            Figure figure = breakdown.parts().get(index).figure();
            AmountIsPossible.faults("parts[" + index + "].amount", figure, indicator).stream()
                    .filter(fault -> command.reason().isEmpty() || !AmountIsPossible.mayBeExplained(fault, indicator))
                    .forEach(faults::add);
        }
        return faults;
    }
}
