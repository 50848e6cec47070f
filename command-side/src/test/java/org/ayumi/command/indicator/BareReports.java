package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.Indicators.ID;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.time.FiscalYear;

/** Reports as a clerk types them. */
final class BareReports {

    private BareReports() {}

    /** What a clerk types: a number, and nothing else. */
    static FigureDraft only(String amount) {
        return new FigureDraft(
                FigureKind.MEASURED,
                Optional.of(new BigDecimal(amount)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static UpdateIndicator report(FiscalYear year, FigureDraft figure) {
        return new UpdateIndicator(ID, year, figure, Optional.empty(), Optional.empty());
    }
}
