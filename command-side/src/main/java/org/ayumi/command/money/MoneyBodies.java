package org.ayumi.command.money;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.ayumi.command.dispatch.Receipt;
import org.ayumi.command.input.CommandAnswer;
import org.ayumi.command.input.YearText;
import org.ayumi.kernel.money.MoneySource;
import org.jspecify.annotations.Nullable;

/** Requests that put down money, and the answer to many at once. */
final class MoneyBodies {

    private MoneyBodies() {}

    @Schema(name = "SourceShare", description = "財源内訳の一つ: what one source pays")
    record Share(
            @Schema(requiredMode = REQUIRED) @Nullable MoneySource kind,

            @Schema(requiredMode = REQUIRED, example = "4000", description = "in the unit of the whole") @Nullable BigDecimal amount) {}

    @Schema(name = "MoneyAmountOfYear")
    record Amount(
            @Schema(requiredMode = REQUIRED, example = "12400", description = "0 or more, whole yen") @Nullable BigDecimal amount,

            @Schema(requiredMode = REQUIRED, example = "千円", description = "as printed: 円, 千円, 百万円") @Nullable String unit,

            @Schema(description = "財源内訳, each kind once; together not more than the amount without a reason") @Nullable List<@Nullable Share> sources) {}

    @Schema(name = "Personnel", description = "人件費: persons, their cost, or both")
    record Staff(
            @Schema(example = "0.8", description = "of the whole year") @Nullable BigDecimal persons,

            @Schema(example = "5200", description = "what they cost") @Nullable BigDecimal amount,

            @Schema(example = "千円", description = "of the amount: 円, 千円, 百万円") @Nullable String unit) {}

    /** What is told of a year, among the other fields of a request. */
    record Content(
            @Schema(description = "予算額") @Nullable Amount budget,

            @Schema(description = "決算額; before the year has ended for a reason only") @Nullable Amount settlement,

            @Schema(description = "交付決定額") @Nullable Amount grantDecided,

            @Schema(description = "交付確定額") @Nullable Amount grantConfirmed,

            @Schema(description = "人件費") @Nullable Staff personnel,

            @Schema(
                    description =
                            "asked for where something that stood is changed or left out, a year is settled early or sources exceed an amount")
            @Nullable String reason) {}

    @Schema(
            name = "RecordMoney",
            description = "All that is to stand for the year: what is left out stands no longer",
            example = """
            {"budget":{"amount":12400,"unit":"千円","sources":[{"kind":"NATIONAL","amount":4000}]},
             "personnel":{"persons":0.8},"source":"令和6年度 当初予算書"}""")
    record OfYear(
            @JsonUnwrapped Content money,

            @Schema(description = "the paper it was taken from") @Nullable String source) {}

    @Schema(name = "RecordMoneyOfMany", description = "All of them are stored, or none", example = """
            {"items":[{"initiativeId":"tomisato-kyodo-2.1-1-1","fiscalYear":2024,"ifMatch":"*",
                       "budget":{"amount":12400,"unit":"千円"}},
                      {"initiativeId":"tomisato-kyodo-2.1-1-2","fiscalYear":2024,"ifMatch":"*",
                       "budget":{"amount":800,"unit":"千円","sources":[{"kind":"GENERAL","amount":800}]}}],
             "source":"令和6年度 当初予算書"}""")
    record Many(
            @Schema(requiredMode = REQUIRED) @Nullable List<@Nullable Item> items,

            @Schema(description = "the paper they were taken from") @Nullable String source) {}

    @Schema(name = "MoneyOfInitiative", description = "All that is to stand for a year of an initiative")
    record Item(
            @Schema(requiredMode = REQUIRED, example = "tomisato-kyodo-2.1-1-1") @Nullable String initiativeId,

            @Schema(requiredMode = REQUIRED) @Nullable YearText fiscalYear,

            @Schema(requiredMode = REQUIRED, example = "\"7\"", description = "the ETag that was read, or *") @Nullable String ifMatch,

            @JsonUnwrapped Content money) {}

    /**
     * The answer to many.
     *
     * @param position of the last event; give it as {@code ?atLeast=} to read your own writes
     * @param items in the order of the request
     */
    @Schema(name = "MoneyAnswer")
    record Answer(@Schema(example = "124") long position, List<ItemAnswer> items) {}

    /** What became of one year of one initiative. */
    @Schema(name = "MoneyItemAnswer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemAnswer(
            String initiativeId,

            @Schema(example = "2024") int fiscalYear,

            @Schema(example = "124", description = "of the last event of its initiative")
            long position,

            @Schema(example = "7", description = "of its initiative, after all of them; for If-Match")
            long version,

            CommandAnswer.@Nullable LedgerReceipt receipt) {

        static ItemAnswer of(RecordMoney command, Receipt receipt) {
            return new ItemAnswer(
                    command.initiativeId(),
                    command.fiscalYear().startYear(),
                    receipt.position(),
                    receipt.version(),
                    CommandAnswer.ledgerReceipt(receipt));
        }
    }
}
