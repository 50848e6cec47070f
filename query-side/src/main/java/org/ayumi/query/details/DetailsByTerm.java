package org.ayumi.query.details;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What holds of an initiative, by the number of its term: 0 from the beginning on, later ones in the order of their years.
 * They follow one another as those of {@link org.ayumi.kernel.initiative.DetailsOverYears} do.
 *
 * @param <T> what a read model keeps of a term
 */
public final class DetailsByTerm<T extends DetailsTerm> {

    private final Map<Integer, T> terms;

    /** Of a row, which amendments change. */
    public DetailsByTerm(Map<Integer, T> terms) {
        this.terms = terms;
    }

    /**
     * Adds what holds from a year on, in place of all that began there or later.
     *
     * @param from empty where the wording that stands is put right, for the years it holds for
     * @param term made of its first year, null from the beginning on
     * @return the number of the term
     */
    public int amend(Optional<FiscalYear> from, Function<@Nullable Integer, T> term) {
        Integer begin = from.map(FiscalYear::startYear).orElse(of(last()).fromYear());
        int number = begin == null ? 0 : firstNotBefore(begin);
        terms.keySet().removeIf(replaced -> replaced > number);
        terms.put(number, term.apply(begin));
        return number;
    }

    private int firstNotBefore(int begin) {
        int number = 1;
        while (number <= last() && Objects.requireNonNull(of(number).fromYear()) < begin) {
            number++;
        }
        return number;
    }

    /** The number of the one that holds in a year, or of the latest where no year is asked for. */
    public int in(Optional<FiscalYear> year) {
        int number = last();
        while (year.isPresent() && number > 0 && begins(number).isAfter(year.get())) {
            number--;
        }
        return number;
    }

    private FiscalYear begins(int number) {
        return new FiscalYear(Objects.requireNonNull(of(number).fromYear()));
    }

    public T of(int number) {
        return Objects.requireNonNull(terms.get(number));
    }

    /** The number of the latest. */
    public int last() {
        return terms.size() - 1;
    }
}
