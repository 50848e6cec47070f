package org.ayumi.command.indicator;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.ayumi.command.dispatch.Receipt;
import org.ayumi.command.input.CommandAnswer;
import org.ayumi.command.input.YearText;
import org.jspecify.annotations.Nullable;

/** The request that reports many values at once, and its answer. */
final class ValuesBodies {

    private ValuesBodies() {}

    @Schema(name = "ReportValues", description = "All of them are stored, or none", example = """
            {"items":[{"indicatorId":"tomisato-kyodo-2.1-1-1.1","fiscalYear":2025,"ifMatch":"*",
                       "value":{"kind":"MEASURED","amount":131}},
                      {"indicatorId":"tomisato-kyodo-2.1-1-2.1","fiscalYear":2025,"ifMatch":"*",
                       "value":{"kind":"NOT_CONDUCTED"}}],
             "source":"令和7年度 年度末集計表"}""")
    record Values(
            @Schema(requiredMode = REQUIRED) @Nullable List<@Nullable Item> items,

            @Schema(description = "where the figures were taken from") @Nullable String source) {}

    @Schema(name = "ReportedValue", description = "A year's value, reported for the first time")
    record Item(
            @Schema(requiredMode = REQUIRED, example = "tomisato-kyodo-2.1-1-1.1") @Nullable String indicatorId,

            @Schema(requiredMode = REQUIRED) @Nullable YearText fiscalYear,

            @Schema(requiredMode = REQUIRED, example = "\"7\"", description = "the ETag that was read, or *") @Nullable String ifMatch,

            @Schema(requiredMode = REQUIRED) @Nullable FigureBody value,
            @Nullable String note,

            @Schema(description = "asked for where unit, basis, as-of date or year do not fit") @Nullable String reason) {}

    /**
     * The answer.
     *
     * @param position of the last event; give it as {@code ?atLeast=} to read your own writes
     * @param items in the order of the request
     */
    @Schema(name = "ValuesAnswer")
    record Answer(@Schema(example = "124") long position, List<ItemAnswer> items) {}

    /** What became of one value. */
    @Schema(name = "ValueAnswer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemAnswer(
            String indicatorId,

            @Schema(example = "2025") int fiscalYear,

            @Schema(example = "124", description = "of the last event of its indicator")
            long position,

            @Schema(example = "7", description = "of its indicator, after all of them; for If-Match")
            long version,

            CommandAnswer.@Nullable LedgerReceipt receipt,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CommandAnswer.Notice> warnings) {

        static ItemAnswer of(UpdateIndicator command, Receipt receipt) {
            return new ItemAnswer(
                    command.indicatorId(),
                    command.fiscalYear().startYear(),
                    receipt.position(),
                    receipt.version(),
                    CommandAnswer.ledgerReceipt(receipt),
                    receipt.warnings().stream().map(CommandAnswer.Notice::of).toList());
        }
    }
}
