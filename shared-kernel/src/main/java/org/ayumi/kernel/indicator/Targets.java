package org.ayumi.kernel.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.time.FiscalYear;

/**
 * The final target and its companions of earlier years (中間目標, 年次目標); or the reason why there is none on purpose.
 *
 * @param ofYears by year, one a year, and beside it one on the sum of the years up to it; empty where there is none on purpose
 * @param noneBecause why the figure is only watched
 */
public record Targets(List<Target> ofYears, Optional<String> noneBecause) {

    /** So many years one plan may name. */
    public static final int MOST = 50;

    /**
     * Refuses what they cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public Targets {
        if (ofYears.isEmpty() == noneBecause.isEmpty()) {
            throw new ImpossibleValue("", ofYears.isEmpty() ? "field.missing" : "target.none-and-some");
        }
        if (ofYears.size() > MOST) {
            throw new ImpossibleValue("", "target.too-many", MOST);
        }
        noneBecause = noneBecause.map(reason -> Text.paragraph("reason", reason));
        ofYears = ofYears.stream()
                .sorted(Comparator.comparing(Target::fiscalYear).thenComparing(Target::ofSum))
                .toList();
        for (int next = 1; next < ofYears.size(); next++) {
            Target before = ofYears.get(next - 1);
            FiscalYear year = ofYears.get(next).fiscalYear();
            if (year.equals(before.fiscalYear()) && ofYears.get(next).ofSum() == before.ofSum()) {
                throw new ImpossibleValue("", "target.year-twice", year.label());
            }
        }
    }

    public static Targets of(Target... ofYears) {
        return new Targets(List.of(ofYears), Optional.empty());
    }

    /** The usual ones: one amount in one year. */
    public static Targets of(FiscalYear year, BigDecimal amount) {
        return of(new Target(year, amount));
    }

    /** 指標は定めず、推移を見守る. */
    public static Targets noneBecause(String reason) {
        return new Targets(List.of(), Optional.of(reason));
    }

    /** Those that speak of a year alone; empty where all speak of sums. */
    public Optional<Targets> ofSingleYears() {
        return only(target -> !target.ofSum());
    }

    /** Those that speak of the sum of several years; empty where none does. */
    public Optional<Targets> ofSums() {
        return only(Target::ofSum);
    }

    /** Those on the sum of the years from one on. */
    public Optional<Targets> ofSumsFrom(FiscalYear first) {
        return only(target -> target.sumFrom().equals(Optional.of(first)));
    }

    private Optional<Targets> only(Predicate<Target> kind) {
        List<Target> some = ofYears.stream().filter(kind).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(new Targets(some, noneBecause));
    }

    /** The final one. */
    public Optional<Target> last() {
        return ofYears.isEmpty() ? Optional.empty() : Optional.of(ofYears.getLast());
    }

    /** The year's own. */
    public Optional<Target> in(FiscalYear year) {
        return ofYears.stream()
                .filter(target -> target.fiscalYear().equals(year))
                .findFirst();
    }

    /** The next one after a year. */
    public Optional<Target> after(FiscalYear year) {
        return ofYears.stream()
                .filter(target -> target.fiscalYear().isAfter(year))
                .findFirst();
    }

    /** Those of the years before one, the latest first. */
    public List<Target> before(FiscalYear year) {
        return ofYears.reversed().stream()
                .filter(target -> target.fiscalYear().isBefore(year))
                .toList();
    }

    /** Which way is better, where nobody said so: a ceiling and a decrease speak for themselves. */
    public Direction usuallyBetter() {
        return !ofYears.isEmpty() && ofYears.stream().allMatch(target -> asksForLess(target.aim()))
                ? Direction.LOWER
                : Direction.HIGHER;
    }

    private static boolean asksForLess(Aim aim) {
        return aim instanceof Aim.AtMost || (aim instanceof Aim.Toward toward && toward.direction() == Trend.DECREASE);
    }

    public SortedSet<FiscalYear> years() {
        return ofYears.stream().map(Target::fiscalYear).collect(Collectors.toCollection(TreeSet::new));
    }
}
