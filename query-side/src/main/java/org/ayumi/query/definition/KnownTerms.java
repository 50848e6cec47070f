package org.ayumi.query.definition;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ayumi.kernel.indicator.Definitions;

/**
 * Every definition of an indicator, the first one first.
 *
 * @param terms one of each term
 */
public record KnownTerms(List<TermColumns> terms) {

    /** From rows that are kept by the number of their term. */
    public static KnownTerms of(Map<Integer, TermColumns> byNumber) {
        return new KnownTerms(List.copyOf(new TreeMap<>(byNumber).values()));
    }

    /**
     * Those of an indicator that uses the figures of another one: the figures of the years before are of that one's earlier
     * definitions. Its own first one is that in which the other one was when it began to.
     *
     * @param since the position at which it began to
     */
    public KnownTerms usingFiguresOf(KnownTerms source, long since) {
        TermColumns own = terms.getFirst();
        Stream<TermColumns> before =
                source.terms().stream().filter(term -> term.isKnownAt(since)).map(term -> term.of(own));
        return new KnownTerms(Stream.concat(before, amending().stream()).toList());
    }

    public Definitions definitions() {
        return new Definitions(
                terms.getFirst().definition().definition(),
                amending().stream().map(TermColumns::amendment).toList());
    }

    /** In the order in which they were made. */
    public List<AmendmentView> amendments() {
        return amending().stream().map(TermColumns::view).toList();
    }

    /**
     * Of the amendments that lie between what a year is judged by and the definition of that year.
     *
     * @param baseline its term, where there is one; {@code targets} likewise
     */
    public List<Long> positionsOnTheWay(int year, Optional<Integer> baseline, Optional<Integer> targets) {
        IntSummaryStatistics way = Stream.of(Optional.of(year), baseline, targets)
                .flatMap(Optional::stream)
                .mapToInt(term -> term)
                .summaryStatistics();
        return terms.subList(way.getMin() + 1, way.getMax() + 1).stream()
                .map(term -> Objects.requireNonNull(term.position()))
                .toList();
    }

    private List<TermColumns> amending() {
        return terms.subList(1, terms.size());
    }
}
