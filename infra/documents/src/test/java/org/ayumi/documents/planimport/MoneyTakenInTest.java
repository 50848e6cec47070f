package org.ayumi.documents.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.command.money.RecordMoney;
import org.ayumi.documents.planfile.PlanFileReader;
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

/** 事業費 予算 12,400千円 決算 11,873千円 うち国庫 4,000 人件費 0.8人, and what the rules refuse of it. */
class MoneyTakenInTest {

    private static String shape() throws IOException {
        try (InputStream content = Objects.requireNonNull(
                MoneyTakenInTest.class.getResourceAsStream("/planimport/shapes/15-money.yaml"))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Money thousands(int amount) {
        return new Money(BigDecimal.valueOf(amount), MoneyUnit.THOUSAND_YEN);
    }

    @Test
    void is_recorded_as_it_is_printed_under_the_name_of_the_paper() throws IOException {
        assertThat(PlanSteps.of(PlanFileReader.read("plan.yaml", shape())))
                .extracting(PlanSteps.Step::command)
                .filteredOn(RecordMoney.class::isInstance)
                .containsExactly(new RecordMoney(
                        "shape-15.1",
                        new FiscalYear(2023),
                        new MoneyOfYear(
                                List.of(
                                        new MoneyEntry(MoneyKind.BUDGET, thousands(12_400), List.of()),
                                        new MoneyEntry(
                                                MoneyKind.SETTLEMENT,
                                                thousands(11_873),
                                                List.of(new SourceShare(
                                                        MoneySource.NATIONAL, BigDecimal.valueOf(4_000))))),
                                Optional.of(new Personnel(Optional.of(new BigDecimal("0.8")), Optional.empty())),
                                Optional.of("令和5年度 事業シート")),
                        Optional.empty()));
        assertThat(Examination.of(shape())).isEmpty();
    }

    @Test
    void what_a_rule_refuses_is_told_at_its_place() throws IOException {
        assertThat(Examination.of(shape().replace("year: R5", "year: R9")))
                .containsExactly("11 initiatives[0].money[0].year year.outside-plan / [令和9年度, 令和4年度, 令和8年度]");
        assertThat(Examination.of(shape().replace("year: R5", "year: R7")))
                .containsExactly(
                        "14 initiatives[0].money[0].settlement.amount money.settled-early / [令和7年度, 2026-03-31]");
        assertThat(Examination.of(shape().replace("\"4,000\"", "\"12,000\"")))
                .containsExactly(
                        "15 initiatives[0].money[0].settlement.sources money.sources-exceed / [12,000千円, 11,873千円]");
        assertThat(Examination.of(shape().replace("\"4,000\"", "\"12,000\"") + "        reason: 前年度の精算を含む\n"))
                .isEmpty();
    }
}
