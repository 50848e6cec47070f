package org.ayumi.kernel.initiative;

import java.util.Optional;
import org.ayumi.kernel.time.FiscalYear;

/**
 * What the plan says of the initiative was changed; the wording before stays readable.
 *
 * @param from the first year for which it holds; the sheets of the years before keep what they said. Empty where the
 *     wording that stands is put right, for all the years it holds for
 */
public record InitiativeAmended(
        String initiativeId,
        Optional<FiscalYear> from,
        InitiativeDetails previous,
        InitiativeDetails current,
        String reason)
        implements InitiativeEvent {}
