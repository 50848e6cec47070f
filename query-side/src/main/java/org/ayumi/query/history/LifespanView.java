package org.ayumi.query.history;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.http.ApiView;

/**
 * The end of an indicator, or from when on it was taken up again.
 *
 * @param lastFiscalYear of an end: the last one that is still reported on
 * @param ending left out, as the years of an end and its successors, where it was taken up again
 * @param fromFiscalYear the first one that is reported on again; left out of an end
 */
@ApiView
@Schema(name = "EndOrResumption")
public record LifespanView(
        Optional<Integer> lastFiscalYear,
        Optional<String> lastFiscalYearLabel,
        Optional<Ending> ending,
        Optional<List<String>> successors,
        Optional<Integer> fromFiscalYear,
        Optional<String> fromFiscalYearLabel) {

    static LifespanView ended(Retirement retirement) {
        return new LifespanView(
                Optional.of(retirement.lastYear().startYear()),
                Optional.of(retirement.lastYear().label()),
                Optional.of(retirement.ending()),
                Optional.of(retirement.successors()),
                Optional.empty(),
                Optional.empty());
    }

    static LifespanView resumed(FiscalYear from) {
        return new LifespanView(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(from.startYear()),
                Optional.of(from.label()));
    }
}
