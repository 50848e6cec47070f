package org.ayumi.query.breakdown;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.breakdown.PartsAndTotal;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.query.http.ApiView;

/**
 * A year's figure in its parts.
 *
 * @param stage of the figure; left out of a final one
 * @param asOf of an interim figure: its day
 * @param by what tells the parts apart
 * @param overlap why the parts do not give the figure
 * @param check the parts against the figure as it stands now, whatever it was when they were told
 * @param reason given when they replaced others
 * @param revisions how often they were told anew
 * @param position of the event that last changed them
 */
@ApiView
@Schema(name = "Breakdown")
public record BreakdownView(
        Optional<Stage> stage,
        Optional<LocalDate> asOf,
        String by,
        List<PartView> parts,
        Optional<String> overlap,
        CheckView check,
        Optional<String> reason,
        int revisions,
        Instant recordedAt,
        long position) {

    public static BreakdownView of(KnownBreakdown known, Figure total, IndicatorDefinition definition) {
        return new BreakdownView(
                Optional.of(known.stage().stage()).filter(stage -> stage != Stage.FINAL),
                known.stage().asOf(),
                known.breakdown().by(),
                PartView.of(known.breakdown(), definition),
                known.breakdown().overlap(),
                CheckView.of(new PartsAndTotal(known.breakdown(), total)),
                known.reason(),
                known.revisions(),
                known.recordedAt(),
                known.position());
    }
}
