package org.ayumi.query.moment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ayumi.kernel.initiative.InitiativeMoneyRecorded;
import org.ayumi.kernel.money.Money;
import org.ayumi.kernel.money.MoneyEntry;
import org.ayumi.kernel.money.MoneyKind;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.money.MoneySource;
import org.ayumi.kernel.money.MoneyUnit;
import org.ayumi.kernel.money.Personnel;
import org.ayumi.kernel.money.SourceShare;
import org.ayumi.kernel.time.FiscalYear;

/** What is told of the money of the initiatives of a random plan. */
final class RandomMoney {

    private final RandomStory story;
    private final RandomChoices choices;
    private final RandomInitiatives initiatives;
    private final Map<String, Map<FiscalYear, MoneyOfYear>> told = new HashMap<>();

    RandomMoney(RandomStory story, RandomInitiatives initiatives) {
        this.story = story;
        this.choices = story.choices();
        this.initiatives = initiatives;
    }

    /** Sometimes nothing is told any more. */
    void record() {
        String id = initiatives.any();
        FiscalYear year = new FiscalYear(2022 + choices.below(3));
        MoneyOfYear current = choices.below(6) == 0 ? MoneyOfYear.UNTOLD : money();
        Optional<MoneyOfYear> previous = Optional.ofNullable(
                told.computeIfAbsent(id, first -> new TreeMap<>()).put(year, current));
        story.append(new InitiativeMoneyRecorded(id, year, previous, current, previous.map(before -> "誤記")));
    }

    private MoneyOfYear money() {
        return new MoneyOfYear(
                Stream.of(MoneyKind.values())
                        .filter(kind -> choices.perhaps())
                        .map(this::entry)
                        .toList(),
                choices.perhaps() ? Optional.empty() : Optional.of(personnel()),
                choices.maybe("決算書 " + choices.below(100) + "ページ"));
    }

    private MoneyEntry entry(MoneyKind kind) {
        List<SourceShare> sources = Stream.of(MoneySource.values())
                .filter(source -> choices.perhaps())
                .map(source -> new SourceShare(source, BigDecimal.valueOf(choices.below(1000))))
                .toList();
        return new MoneyEntry(kind, amount(), sources);
    }

    private Money amount() {
        return choices.perhaps()
                ? new Money(choices.amount(), choices.oneOf(MoneyUnit.THOUSAND_YEN, MoneyUnit.MILLION_YEN))
                : new Money(BigDecimal.valueOf(choices.below(100_000)), MoneyUnit.YEN);
    }

    private Personnel personnel() {
        Optional<BigDecimal> persons = choices.maybe(choices.amount());
        return new Personnel(persons, persons.isEmpty() ? Optional.of(amount()) : choices.maybe(amount()));
    }
}
