package org.ayumi.documents.planimport;

import java.util.List;
import java.util.Optional;
import org.ayumi.command.initiative.CallSectionOtherwise;
import org.ayumi.command.initiative.RenamedSection;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.time.FiscalYear;

/**
 * From a year on a section in charge is called otherwise, or others go on for it, wherever an initiative names it.
 *
 * @param path of what says so
 */
record Renaming(
        String path, FiscalYear from, OrganisationUnit previous, List<OrganisationUnit> current, String reason) {

    /** What an initiative says of itself then; empty where it cannot say that, which its own command refuses. */
    Optional<InitiativeDetails> in(InitiativeDetails details) {
        try {
            return Optional.of(new RenamedSection(previous, current).in(details));
        } catch (ImpossibleValue e) {
            return Optional.empty();
        }
    }

    CallSectionOtherwise of(String initiativeId) {
        return new CallSectionOtherwise(initiativeId, from, previous, current, reason);
    }
}
