package org.ayumi.kernel.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.time.FiscalYear;

/**
 * What an indicator measures, year by year. Each amendment begins another term: term 0 is that of the first definition.
 *
 * @param amendments in the order in which they were made, none from an earlier year than the one before
 */
public record Definitions(IndicatorDefinition first, List<Amendment> amendments) {

    public Definitions {
        amendments = List.copyOf(amendments);
    }

    public static Definitions of(IndicatorDefinition first) {
        return new Definitions(first, List.of());
    }

    public Definitions with(Amendment next) {
        return new Definitions(
                first, Stream.concat(amendments.stream(), Stream.of(next)).toList());
    }

    /** The latest. */
    public IndicatorDefinition current() {
        return ofTerm(amendments.size());
    }

    /** The one that holds for a year. */
    public IndicatorDefinition in(FiscalYear year) {
        return ofTerm(termOf(year));
    }

    /** The latest term. */
    public int currentTerm() {
        return amendments.size();
    }

    /** The term of a year. */
    public int termOf(FiscalYear year) {
        int term = amendments.size();
        while (term > 0 && amendments.get(term - 1).from().isAfter(year)) {
            term--;
        }
        return term;
    }

    public IndicatorDefinition ofTerm(int term) {
        return term == 0 ? first : amendments.get(term - 1).definition();
    }

    /** By what numbers of one term are made numbers of another; empty where a break lies between them. */
    public Optional<Conversion> conversion(int from, int to) {
        Optional<Conversion> all = Optional.of(Conversion.NONE);
        for (Amendment amendment : amendments.subList(Math.min(from, to), Math.max(from, to))) {
            all = all.flatMap(so -> amendment.continuity().conversion().map(so::then));
        }
        return from <= to ? all : all.map(Conversion::inverse);
    }
}
