package org.ayumi.command.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.indicator.Continuity;

/**
 * Where the figures of an indicator are reported: with itself, or with an indicator of another plan, which then says how they
 * are counted, too.
 *
 * @param source empty where with itself
 */
record FiguresFrom(Optional<String> source) {

    static final FiguresFrom REPORTS = new FiguresFrom(Optional.empty());

    private static final String ELSEWHERE = "indicator.reported-elsewhere";

    void checkReportedHere() {
        source.ifPresent(elsewhere -> {
            throw new Refusal(Refusal.Kind.RULE, "id", ELSEWHERE, elsewhere);
        });
    }

    /** Its name and what it is there for are its own; every other part of its definition is the source's. */
    void checkAmendedHere(AmendIndicator command) {
        source.ifPresent(elsewhere -> {
            List<String> fields = new ArrayList<>(command.change().fieldsOfFigures());
            if (command.continuity()
                    .filter(how -> !(how instanceof Continuity.Same))
                    .isPresent()) {
                fields.add("continuity");
            }
            if (!fields.isEmpty()) {
                throw new Refusal(
                        Refusal.Kind.RULE,
                        fields.stream()
                                .map(field -> Fault.at(field, ELSEWHERE, elsewhere))
                                .toList());
            }
        });
    }
}
