package org.ayumi.kernel.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.ayumi.kernel.figure.Amounts;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.language.Phrasebook;
import org.ayumi.kernel.time.FiscalYear;

/**
 * 単位コスト: what one of the things that an indicator counts has cost in a year. It is derived, never told: the settlement
 * divided by the count of the same year.
 */
public final class UnitCost {

    private static final Phrasebook JAPANESE = Phrasebook.japanese(UnitCost.class, "unit_cost");
    private static final Phrasebook ENGLISH = Phrasebook.english(UnitCost.class, "unit_cost");

    /** From here on a part of a yen says nothing. */
    private static final BigDecimal WHOLE_YEN_FROM = BigDecimal.TEN;

    private static final MathContext OF_SMALL = new MathContext(3, RoundingMode.HALF_UP);

    private final FiscalYear year;
    private final Money settlement;
    private final Measured count;
    private final BigDecimal amount;

    private UnitCost(FiscalYear year, Money settlement, Measured count) {
        this.year = year;
        this.settlement = settlement;
        this.count = count;
        this.amount = rounded(settlement.yen(), count.amount());
    }

    /**
     * The cost of one, where the year has a settlement and something was counted in it: an absence, a ratio, a state and a
     * count that goes on from year to year (延べ) have no share in the money of one year, and neither has a count of 0.
     */
    public static Optional<UnitCost> of(FiscalYear year, MoneyOfYear money, Figure figure) {
        return figure instanceof Measured measured && isCountOfTheYear(measured)
                ? money.entry(MoneyKind.SETTLEMENT).map(entry -> new UnitCost(year, entry.money(), measured))
                : Optional.empty();
    }

    private static boolean isCountOfTheYear(Measured measured) {
        return measured.amount().signum() > 0
                && switch (measured.basis()) {
                    case ANNUAL_COUNT, STOCK -> true;
                    case CUMULATIVE_COUNT, RATIO, STATE -> false;
                };
    }

    private static BigDecimal rounded(BigDecimal yen, BigDecimal count) {
        BigDecimal small = yen.divide(count, OF_SMALL);
        return Amounts.shortest(
                small.compareTo(WHOLE_YEN_FROM) < 0 ? small : yen.divide(count, 0, RoundingMode.HALF_UP));
    }

    /** In yen: whole ones, or three digits where it is less than ten. */
    public BigDecimal amount() {
        return amount;
    }

    /** 円/件. */
    public String unit() {
        return JAPANESE.say("unit", MoneyUnit.YEN.label(), count.unit());
    }

    /** The calculation, as a clerk repeats it with a pocket calculator. */
    public String arithmetic() {
        return arithmetic(JAPANESE);
    }

    public String arithmeticEn() {
        return arithmetic(ENGLISH);
    }

    private String arithmetic(Phrasebook language) {
        String result = Phrasebook.number(amount) + unit();
        boolean exact = amount.multiply(count.amount()).compareTo(settlement.yen()) == 0;
        return language.say(
                "arithmetic",
                spent(language),
                Phrasebook.number(count.amount()) + count.unit(),
                exact ? result : language.say("about", result));
    }

    private String spent(Phrasebook language) {
        return settlement.unit() == MoneyUnit.YEN
                ? language.say("settlement", language.year(year), settlement.printed())
                : language.say(
                        "settlement.in-yen",
                        language.year(year),
                        settlement.printed(),
                        new Money(settlement.yen(), MoneyUnit.YEN).printed());
    }
}
