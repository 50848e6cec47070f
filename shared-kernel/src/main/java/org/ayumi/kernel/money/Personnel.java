package org.ayumi.kernel.money;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.figure.Amounts;

/**
 * 人件費: who works on it, and what they cost. One of both is told at least.
 *
 * @param persons such as 0.8, of the whole year
 */
public record Personnel(Optional<BigDecimal> persons, Optional<Money> cost) {

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public Personnel {
        persons = persons.map(number -> Amounts.asGiven("persons", number));
        if (persons.filter(number -> number.signum() < 0).isPresent()) {
            throw new ImpossibleValue("persons", "amount.negative");
        }
        if (persons.isEmpty() && cost.isEmpty()) {
            throw new ImpossibleValue("persons", "money.personnel-empty");
        }
    }
}
