package org.ayumi.command.money;

import java.util.Map;
import org.ayumi.kernel.money.MoneyKind;

/** What each kind of money is called in a request. */
public final class MoneyFields {

    private static final Map<MoneyKind, String> NAMES = Map.of(
            MoneyKind.BUDGET, "budget",
            MoneyKind.SETTLEMENT, "settlement",
            MoneyKind.GRANT_DECIDED, "grantDecided",
            MoneyKind.GRANT_CONFIRMED, "grantConfirmed");

    private MoneyFields() {}

    public static String of(MoneyKind kind) {
        return NAMES.getOrDefault(kind, kind.name());
    }
}
