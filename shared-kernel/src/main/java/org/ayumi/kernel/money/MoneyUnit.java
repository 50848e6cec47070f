package org.ayumi.kernel.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;

/** What a paper counts money in. */
public enum MoneyUnit {
    YEN("円", 1),
    THOUSAND_YEN("千円", 1_000),
    MILLION_YEN("百万円", 1_000_000);

    private static final int EXCERPT = 40;

    private final String label;
    private final BigDecimal yen;

    MoneyUnit(String label, long yen) {
        this.label = label;
        this.yen = BigDecimal.valueOf(yen);
    }

    /**
     * Reads what is printed.
     *
     * @throws ImpossibleValue that names the field
     */
    public static MoneyUnit read(String field, String printed) {
        return printed(printed)
                .orElseThrow(() -> new ImpossibleValue(field, "money.unit", Text.excerpt(printed, EXCERPT), labels()));
    }

    /** The unit that is printed so; empty where there is none. */
    public static Optional<MoneyUnit> printed(String printed) {
        return Arrays.stream(values())
                .filter(unit -> unit.label.equals(printed.strip()))
                .findFirst();
    }

    /** All of them, as they are printed. */
    public static String labels() {
        return Arrays.stream(values()).map(MoneyUnit::label).collect(Collectors.joining("、"));
    }

    /** As printed. */
    public String label() {
        return label;
    }

    BigDecimal inYen(BigDecimal amount) {
        return amount.multiply(yen);
    }
}
