package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.money.Money;
import org.ayumi.kernel.money.MoneyEntry;
import org.ayumi.kernel.money.MoneyKind;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.money.MoneySource;
import org.ayumi.kernel.money.MoneyUnit;
import org.ayumi.kernel.money.Personnel;
import org.ayumi.kernel.money.SourceShare;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MoneyOfAFileTest {

    private static final String MONEY = "initiatives[0].money[0]";

    private static MoneyEntry entry(MoneyKind kind, String amount, MoneyUnit unit, SourceShare... sources) {
        return new MoneyEntry(kind, new Money(new BigDecimal(amount), unit), List.of(sources));
    }

    private static SourceShare share(MoneySource kind, String amount) {
        return new SourceShare(kind, new BigDecimal(amount));
    }

    @Test
    void is_read_as_it_is_printed() {
        assertThat(PlanFileReader.read("plan.yaml", MoneyExample.TEXT)
                        .initiatives()
                        .getFirst()
                        .money())
                .containsExactly(
                        new PlannedMoney(
                                new PlaceInFile(MONEY, 11),
                                new FiscalYear(2023),
                                new MoneyOfYear(
                                        List.of(
                                                entry(MoneyKind.BUDGET, "12400", MoneyUnit.THOUSAND_YEN),
                                                entry(
                                                        MoneyKind.SETTLEMENT,
                                                        "11873",
                                                        MoneyUnit.THOUSAND_YEN,
                                                        share(MoneySource.NATIONAL, "4000"),
                                                        share(MoneySource.GENERAL, "7873"))),
                                        Optional.of(new Personnel(
                                                Optional.of(new BigDecimal("0.8")),
                                                Optional.of(
                                                        new Money(new BigDecimal("5200"), MoneyUnit.THOUSAND_YEN)))),
                                        Optional.of("令和5年度 決算書")),
                                Optional.empty()),
                        new PlannedMoney(
                                new PlaceInFile("initiatives[0].money[1]", 20),
                                new FiscalYear(2024),
                                new MoneyOfYear(
                                        List.of(
                                                entry(MoneyKind.GRANT_DECIDED, "3.90", MoneyUnit.MILLION_YEN),
                                                entry(MoneyKind.GRANT_CONFIRMED, "0", MoneyUnit.YEN)),
                                        Optional.empty(),
                                        Optional.empty()),
                                Optional.of("申請を取り下げた。")));
    }

    static Stream<Broken> kinds() {
        return Stream.of(
                broken("budget: 12,400千円", "budget: 12,400", ".budget", "money.unreadable"),
                broken("budget: 12,400千円", "budget: -1千円", ".budget", "amount.negative"),
                broken("budget: 12,400千円", "budget: 0.5円", ".budget", "money.part-of-a-yen"),
                broken("budget: 12,400千円", "budget: [12,400千円]", ".budget", "type.text"),
                broken("budget: 12,400千円", "bugdet: 12,400千円", ".bugdet", "key.unknown-near"),
                broken("NATIONAL: 4,000", "NATIONAL: 4百万円", ".settlement.sources.NATIONAL", "money.other-unit"),
                broken("NATIONAL: 4,000", "KUNI: 4,000", ".settlement.sources.KUNI", "key.unknown"),
                broken("persons: 0.8, cost: 5200千円", "persons: -1", ".personnel.persons", "amount.negative"),
                broken("{persons: 0.8, cost: 5200千円}", "{}", ".personnel.persons", "money.personnel-empty"),
                new Broken(
                        "year: R6\n        grantDecided",
                        "year: 2023\n        grantDecided",
                        "year: 2023",
                        "initiatives[0].money[1].year",
                        "fiscal-year.duplicate"));
    }

    private static Broken broken(String original, String replacement, String field, String key) {
        return new Broken(original, replacement, replacement, MONEY + field, key);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void one_broken_place_gives_one_error_with_its_line_field_and_both_languages(Broken broken) {
        broken.givesOneErrorIn(MoneyExample.TEXT);
    }
}
