package org.ayumi.command.initiative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.command.indicator.ResumeIndicator;
import org.ayumi.command.indicator.RetireIndicator;
import org.ayumi.command.lookup.Registry;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;

/** The indicators of an initiative end with it, and are taken up again with it. Each says so itself, in its own history. */
public record WhatEndsWithIt(Registry registry) {

    /**
     * Those that go on or were to end later, and those that ended with the end that is put right.
     *
     * @param successions ids of indicators that go on, by those that end
     */
    public List<RetireIndicator> indicators(RetireInitiative command, Map<String, String> successions) {
        if (registry.planOfInitiative(command.initiativeId()).isEmpty()) {
            return List.of();
        }
        List<String> indicators = registry.indicatorsOf(command.initiativeId());
        Optional<FiscalYear> putRight = registry.lastYearOf(command.initiativeId());
        return indicators.stream()
                .filter(id -> successions.containsKey(id)
                        || registry.lastYearOf(id)
                                .filter(end -> !end.isAfter(command.retirement().lastYear())
                                        && !putRight.equals(Optional.of(end)))
                                .isEmpty())
                .map(id -> new RetireIndicator(
                        id, with(command.retirement(), Optional.ofNullable(successions.get(id))), command.reason()))
                .toList();
    }

    /** Those that ended with it. */
    public List<ResumeIndicator> indicators(ResumeInitiative command) {
        Optional<FiscalYear> end = registry.lastYearOf(command.initiativeId());
        return registry.indicatorsOf(command.initiativeId()).stream()
                .filter(id -> end.isPresent() && registry.lastYearOf(id).equals(end))
                .map(id -> new ResumeIndicator(id, command.from(), command.reason()))
                .toList();
    }

    private static Retirement with(Retirement ofInitiative, Optional<String> successor) {
        return successor
                .map(id -> new Retirement(
                        ofInitiative.lastYear(),
                        ofInitiative.ending() == Ending.CONTINUED ? Ending.CONTINUED : Ending.MERGED,
                        List.of(id)))
                .orElseGet(() -> withoutSuccessor(ofInitiative));
    }

    /** An indicator for which none goes on ends as the initiative does, where that needs no successor. */
    public static Retirement withoutSuccessor(Retirement ofInitiative) {
        Ending ending = ofInitiative.ending();
        boolean needsSuccessor = ending == Ending.MERGED || ending == Ending.SPLIT || ending == Ending.CONTINUED;
        return new Retirement(ofInitiative.lastYear(), needsSuccessor ? Ending.ABOLISHED : ending, List.of());
    }
}
