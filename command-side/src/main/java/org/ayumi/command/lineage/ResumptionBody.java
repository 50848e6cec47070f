package org.ayumi.command.lineage;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.ayumi.command.input.Form;
import org.ayumi.command.input.YearText;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/** The request that takes something up again. */
@Schema(
        name = "Resume",
        description = "From the year right after the last one where it never should have ended",
        example = """
        {"fromFiscalYear":2026,"reason":"要望により再開する"}""")
public record ResumptionBody(
        @Schema(requiredMode = REQUIRED, description = "the first year that is reported on again") @Nullable YearText fromFiscalYear,

        @Schema(requiredMode = REQUIRED, example = "要望により再開する") @Nullable String reason,

        @Nullable String source) {

    /** The year, and why. */
    public record Read(FiscalYear from, String reason) {}

    public Read read() {
        Form form = Form.of(this);
        Optional<FiscalYear> from = form.year("fromFiscalYear", fromFiscalYear);
        Optional<String> stated = form.reason(reason);
        form.line("source", source);
        form.refuseFaults();
        return new Read(from.orElseThrow(), stated.orElseThrow());
    }
}
