package org.ayumi.kernel.money;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.ayumi.kernel.ImpossibleValue;

/**
 * 予算額, 決算額: the money of a year in one of its stages, and as far as the paper says who pays.
 *
 * @param sources 財源内訳 in the unit of the whole, each kind once; what they leave open is not told
 */
public record MoneyEntry(MoneyKind kind, Money money, List<SourceShare> sources) {

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public MoneyEntry {
        MoneyUnit unit = money.unit();
        sources = sources.stream()
                .map(share -> new SourceShare(share.kind(), new Money(share.amount(), unit).amount()))
                .sorted(Comparator.comparing(SourceShare::kind))
                .toList();
        if (sources.stream().map(SourceShare::kind).distinct().count() < sources.size()) {
            throw new ImpossibleValue("sources", "money.source-twice");
        }
    }

    /** Whether its sources pay more than the whole. */
    public boolean sourcesExceedIt() {
        return paid().compareTo(money.amount()) > 0;
    }

    /** What its sources pay together, in the unit of the whole. */
    public BigDecimal paid() {
        return sources.stream().map(SourceShare::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
