package org.ayumi.query.money;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.money.MoneyKind;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.money.UnitCost;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.progress.FigureOfIndicator;

/**
 * 単位コスト: what one of the things that an indicator counts has cost.
 *
 * @param indicatorName as the indicator is called in that year
 * @param kind of the money that is divided
 * @param amount in yen, rounded where the arithmetic says so
 */
@ApiView
@Schema(name = "UnitCost")
public record UnitCostView(
        @Schema(example = "tomisato-kyodo-2.1-3-2.1") String indicatorId,
        String indicatorName,
        MoneyKind kind,
        @Schema(example = "84807") BigDecimal amount,
        @Schema(example = "円/件") String unit,

        @Schema(example = "令和6年度の決算額11,873千円（11,873,000円） ÷ 実績140件 = 約84,807円/件")
        String arithmetic,

        String arithmeticEn) {

    static Optional<UnitCostView> of(MoneyOfYear money, FigureOfIndicator reported) {
        return UnitCost.of(reported.fiscalYear(), money, reported.figure())
                .map(cost -> new UnitCostView(
                        reported.indicatorId(),
                        reported.indicatorName(),
                        MoneyKind.SETTLEMENT,
                        cost.amount(),
                        cost.unit(),
                        cost.arithmetic(),
                        cost.arithmeticEn()));
    }
}
