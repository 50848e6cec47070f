package org.ayumi.documents.moneyfile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.command.money.MoneyFields;
import org.ayumi.kernel.money.MoneyKind;

/** 区分: what the amount of a row is. */
enum MoneyRowKind {
    BUDGET(Optional.of(MoneyKind.BUDGET), "予算額", "予算"),
    SETTLEMENT(Optional.of(MoneyKind.SETTLEMENT), "決算額", "決算"),
    GRANT_DECIDED(Optional.of(MoneyKind.GRANT_DECIDED), "交付決定額", "交付決定"),
    GRANT_CONFIRMED(Optional.of(MoneyKind.GRANT_CONFIRMED), "交付確定額", "交付確定"),
    PERSONNEL(Optional.empty(), "人件費", "人件");

    private final Optional<MoneyKind> amount;
    private final String printed;
    private final String shorter;

    MoneyRowKind(Optional<MoneyKind> amount, String printed, String shorter) {
        this.amount = amount;
        this.printed = printed;
        this.shorter = shorter;
    }

    static Optional<MoneyRowKind> written(String text) {
        String read = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        return Arrays.stream(values())
                .filter(kind -> kind.printed.equals(read)
                        || kind.shorter.equals(read)
                        || kind.name().equalsIgnoreCase(read))
                .findFirst();
    }

    /** How each may be written. */
    static String names() {
        return Arrays.stream(values())
                .map(kind -> kind.printed + " (" + kind.name() + ")")
                .collect(Collectors.joining(", "));
    }

    /** Empty for who works on it. */
    Optional<MoneyKind> amount() {
        return amount;
    }

    /** What it is called in a refusal of the command. */
    String field() {
        return amount.map(MoneyFields::of).orElse("personnel");
    }
}
