package org.ayumi.command.initiative;

import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.Registry;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.initiative.InitiativePlace;

/** An initiative hangs on a section of its own plan, and stands where it is said, or where its number says. */
record PlaceIsInItsPlan(String planId, Registry registry) {

    private static final Pattern THREE_PARTS = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{1,2})");

    InitiativePlace of(
            Optional<String> sectionId, PrintedNumber number, Optional<Integer> order, IntSupplier otherwise) {
        sectionId
                .filter(id -> !registry.planOfSection(id).equals(Optional.of(planId)))
                .ifPresent(id -> {
                    throw new Refusal(Refusal.Kind.IMPOSSIBLE, "section", "section.unknown-in-plan", id);
                });
        return new InitiativePlace(
                sectionId, number, order.or(() -> said(number)).orElseGet(otherwise::getAsInt));
    }

    /** 1-(2)-① before 1-(10)-①: as most cities number, and nobody needs to give an order. */
    private static Optional<Integer> said(PrintedNumber number) {
        return number.slug().map(THREE_PARTS::matcher).filter(Matcher::matches).map(PlaceIsInItsPlan::order);
    }

    private static int order(Matcher parts) {
        return (part(parts, 1) * 100 + part(parts, 2)) * 100 + part(parts, 3);
    }

    private static int part(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
