package org.ayumi.kernel.initiative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.time.FiscalYear;

/**
 * What a plan says of an initiative, year by year.
 *
 * @param first from the beginning on
 * @param later in the order of their years, one a year
 */
public record DetailsOverYears(InitiativeDetails first, List<FromYear> later) {

    /** From a fiscal year on. */
    public record FromYear(FiscalYear from, InitiativeDetails details) {}

    public DetailsOverYears {
        later = List.copyOf(later);
    }

    public static DetailsOverYears of(InitiativeDetails first) {
        return new DetailsOverYears(first, List.of());
    }

    /**
     * With other details from a year on.
     *
     * @param from not before the last one; empty where the wording that stands is put right, for the years it holds for
     */
    public DetailsOverYears with(Optional<FiscalYear> from, InitiativeDetails details) {
        Optional<FiscalYear> begins = from.or(this::lastBegin);
        if (begins.isEmpty()) {
            return of(details);
        }
        Stream<FromYear> before = later.stream().filter(term -> term.from().isBefore(begins.get()));
        return new DetailsOverYears(
                first,
                Stream.concat(before, Stream.of(new FromYear(begins.get(), details)))
                        .toList());
    }

    /** The year from which the latest hold; empty where there are none but the first. */
    public Optional<FiscalYear> lastBegin() {
        return later.isEmpty() ? Optional.empty() : Optional.of(later.getLast().from());
    }

    /** The latest. */
    public InitiativeDetails current() {
        return later.isEmpty() ? first : later.getLast().details();
    }

    /** Those that hold in a year. */
    public InitiativeDetails in(FiscalYear year) {
        return later.reversed().stream()
                .filter(term -> !term.from().isAfter(year))
                .map(FromYear::details)
                .findFirst()
                .orElse(first);
    }
}
