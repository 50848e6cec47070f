package org.ayumi.command.indicator;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.input.Form;
import org.ayumi.command.input.YearText;
import org.ayumi.command.lineage.RetirementForm;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.jspecify.annotations.Nullable;

/** The request that ends an indicator. */
final class EndingBodies {

    private EndingBodies() {}

    @Schema(
            name = "RetireIndicator",
            description = "Its figures stay readable; ending may be left out where the number of successors says it",
            example = """
            {"lastFiscalYear":2023,"successor":"tomisato-kyodo-2.1-1-2.1","reason":"指標の見直し"}""")
    record End(
            @Schema(requiredMode = REQUIRED, description = "the last year that is still reported on") @Nullable YearText lastFiscalYear,

            @Schema(description = "default: ABOLISHED, MERGED with one successor, SPLIT with several") @Nullable Ending ending,

            @Schema(description = "id of the indicator that goes on") @Nullable String successor,

            @Schema(description = "ids, where several go on; or none") @Nullable List<@Nullable String> successors,

            @Schema(requiredMode = REQUIRED, example = "指標の見直し") @Nullable String reason,

            @Nullable String source) {

        RetireIndicator read(String indicatorId) {
            Form form = Form.of(this);
            Optional<Retirement> retirement =
                    new RetirementForm(lastFiscalYear, ending, successor, successors).read(form);
            Optional<String> stated = form.reason(reason);
            form.line("source", source);
            form.refuseFaults();
            return new RetireIndicator(indicatorId, retirement.orElseThrow(), stated.orElseThrow());
        }
    }
}
