package org.ayumi.query.moment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.charge.ChargeKind;
import org.ayumi.kernel.charge.PersonInCharge;
import org.ayumi.kernel.indicator.IndicatorHandedOver;
import org.ayumi.kernel.initiative.InitiativeHandedOver;

/** Who is in charge of the initiatives and indicators of a random plan. */
final class RandomCharges {

    private final RandomStory story;
    private final RandomChoices choices;
    private final RandomInitiatives initiatives;
    private final RandomIndicators indicators;
    private final Map<String, PersonInCharge> inCharge = new HashMap<>();

    RandomCharges(RandomStory story, RandomInitiatives initiatives, RandomIndicators indicators) {
        this.story = story;
        this.choices = story.choices();
        this.initiatives = initiatives;
        this.indicators = indicators;
    }

    /** Sometimes to nobody. */
    void handOver() {
        if (choices.perhaps()) {
            String id = initiatives.any();
            Optional<PersonInCharge> previous = Optional.ofNullable(inCharge.get(id));
            Optional<PersonInCharge> current = next(id, previous);
            story.append(new InitiativeHandedOver(id, previous, current, previous.map(before -> "人事異動")));
        } else {
            String id = indicators.any();
            Optional<PersonInCharge> previous = Optional.ofNullable(inCharge.get(id));
            Optional<PersonInCharge> current = next(id, previous);
            story.append(new IndicatorHandedOver(id, previous, current, previous.map(before -> "人事異動")));
        }
    }

    private Optional<PersonInCharge> next(String id, Optional<PersonInCharge> previous) {
        Optional<PersonInCharge> next = previous.isPresent() && choices.below(4) == 0
                ? Optional.empty()
                : Optional.of(
                        choices.perhaps()
                                ? new PersonInCharge(ChargeKind.ACCOUNT, choices.oneOf("staff", "approver"))
                                : new PersonInCharge(ChargeKind.POST, "主査" + choices.below(100)));
        next.ifPresentOrElse(charge -> inCharge.put(id, charge), () -> inCharge.remove(id));
        return next;
    }
}
