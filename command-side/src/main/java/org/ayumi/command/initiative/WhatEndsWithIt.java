package org.ayumi.command.initiative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.command.Command;
import org.ayumi.command.indicator.EndWithInitiative;
import org.ayumi.command.indicator.ResumeWithInitiative;
import org.ayumi.command.indicator.RetireIndicator;
import org.ayumi.command.lookup.Registry;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;

/**
 * All indicators of an initiative are told that it ends, or is taken up again; those that end with it say so themselves, each in
 * its own history.
 */
public record WhatEndsWithIt(Registry registry) {

    /**
     * What its indicators are told.
     *
     * @param successions ids of indicators that go on, by those that end
     */
    public List<Command> indicators(RetireInitiative command, Map<String, String> successions) {
        Optional<FiscalYear> putRight = registry.lastYearOf(command.initiativeId());
        return registry.indicatorsOf(command.initiativeId()).stream()
                .map(id -> Optional.ofNullable(successions.get(id))
                        .<Command>map(successor ->
                                new RetireIndicator(id, succeeded(command.retirement(), successor), command.reason()))
                        .orElseGet(() -> new EndWithInitiative(id, command.retirement(), putRight, command.reason())))
                .toList();
    }

    public List<Command> indicators(ResumeInitiative command) {
        Optional<FiscalYear> ended = registry.lastYearOf(command.initiativeId());
        return registry.indicatorsOf(command.initiativeId()).stream()
                .<Command>map(id -> new ResumeWithInitiative(id, ended, command.from(), command.reason()))
                .toList();
    }

    private static Retirement succeeded(Retirement ofInitiative, String successor) {
        Ending ending = ofInitiative.ending() == Ending.CONTINUED ? Ending.CONTINUED : Ending.MERGED;
        return new Retirement(ofInitiative.lastYear(), ending, List.of(successor));
    }
}
