package org.ayumi.query.money;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.money.Money;
import org.ayumi.kernel.money.MoneyEntry;
import org.ayumi.kernel.money.MoneyKind;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.money.MoneySource;
import org.ayumi.kernel.money.Personnel;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.http.ApiView;

/**
 * The money of a year. What is not told is left out; it is not 0.
 *
 * @param budget 予算額
 * @param settlement 決算額
 * @param grantDecided 交付決定額
 * @param grantConfirmed 交付確定額
 * @param personnel 人件費
 * @param source the paper it was taken from
 * @param position of the event that last changed it, to be looked up in the audit trail
 * @param revisions how often it was told anew
 * @param unitCosts 単位コスト, derived; left out where there is none
 */
@ApiView
@Schema(name = "Money")
public record MoneyView(
        int fiscalYear,
        String fiscalYearLabel,
        Optional<Amount> budget,
        Optional<Amount> settlement,
        Optional<Amount> grantDecided,
        Optional<Amount> grantConfirmed,
        Optional<Staff> personnel,
        Optional<String> source,
        Instant recordedAt,
        long position,
        int revisions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UnitCostView> unitCosts) {

    /**
     * An amount of the year.
     *
     * @param printed as the paper has it
     * @param inYen the same, to be compared with others
     * @param sources 財源内訳 in the unit of the amount, as far as told; left out where nothing is
     */
    @ApiView
    @Schema(name = "ShownMoney")
    public record Amount(
            @Schema(example = "12400") BigDecimal amount,
            @Schema(example = "千円") String unit,
            @Schema(example = "12,400千円") String printed,
            @Schema(example = "12400000") BigDecimal inYen,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Share> sources) {

        static Amount of(MoneyEntry entry) {
            Money money = entry.money();
            return new Amount(
                    money.amount(),
                    money.unit().label(),
                    money.printed(),
                    money.yen(),
                    entry.sources().stream()
                            .map(share -> new Share(share.kind(), share.amount()))
                            .toList());
        }
    }

    /** What one source pays of an amount. */
    @ApiView
    @Schema(name = "ShownSourceShare")
    public record Share(
            MoneySource kind, @Schema(example = "4000") BigDecimal amount) {}

    /** Who works on it, and what they cost. */
    @ApiView
    @Schema(name = "ShownPersonnel")
    public record Staff(
            @Schema(example = "0.8") Optional<BigDecimal> persons,
            @Schema(example = "5200") Optional<BigDecimal> amount,
            @Schema(example = "千円") Optional<String> unit,
            @Schema(example = "5,200千円") Optional<String> printed) {

        static Staff of(Personnel personnel) {
            return new Staff(
                    personnel.persons(),
                    personnel.cost().map(Money::amount),
                    personnel.cost().map(money -> money.unit().label()),
                    personnel.cost().map(Money::printed));
        }
    }

    static MoneyView of(FiscalYear year, MoneyOfYear money, MoneyYearColumns columns, List<UnitCostView> unitCosts) {
        return new MoneyView(
                year.startYear(),
                year.label(),
                money.entry(MoneyKind.BUDGET).map(Amount::of),
                money.entry(MoneyKind.SETTLEMENT).map(Amount::of),
                money.entry(MoneyKind.GRANT_DECIDED).map(Amount::of),
                money.entry(MoneyKind.GRANT_CONFIRMED).map(Amount::of),
                money.personnel().map(Staff::of),
                money.source(),
                columns.recordedAt(),
                columns.position(),
                columns.revisions(),
                unitCosts);
    }
}
