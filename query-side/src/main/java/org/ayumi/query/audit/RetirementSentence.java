package org.ayumi.query.audit;

import java.util.Optional;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;

/**
 * An end in words: up to which year, how, and what goes on in its place.
 *
 * @param own id of what ends
 */
record RetirementSentence(AuditWords words, String own) {

    String retired(Optional<Retirement> previous, Retirement current) {
        return words.arrow(previous.map(this::of).orElseGet(() -> words.say("none")), of(current));
    }

    String resumed(Retirement previous, FiscalYear from) {
        return words.arrow(of(previous), words.say("lineage.from", words.year(from)));
    }

    private String of(Retirement retirement) {
        String year = words.year(retirement.lastYear());
        String ending = words.constant(retirement.ending().name());
        return retirement.successors().isEmpty()
                ? words.say("lineage.up-to", year, ending)
                : words.say(
                        "lineage.up-to-with",
                        year,
                        ending,
                        words.join(retirement.successors().stream()
                                .map(id -> words.within(own, id))
                                .toList()));
    }
}
