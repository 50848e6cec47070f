package org.ayumi.query.figure;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.status.FigureOfYear;
import org.ayumi.kernel.time.FiscalYear;

/**
 * A figure of a year in one stage, as it stands after its corrections.
 *
 * @param reason given where a rule asks for one, or with the last correction
 * @param corrections how often it was corrected since the first report
 * @param recordedAt when it became what it is, and {@code position} at which event
 */
public record ReportedFigure(
        Stage stage,
        Figure figure,
        Optional<String> note,
        Optional<String> reason,
        int corrections,
        Instant recordedAt,
        long position) {

    public ReportedFigure {
        // As fine as PostgreSQL keeps it, so that rows in memory say the same.
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * As it was reported.
     *
     * @param before what had been taken back before it was reported again
     */
    public static ReportedFigure of(
            RecordedEvent recorded, IndicatorValueRecorded event, Optional<ReportedFigure> before) {
        return new ReportedFigure(
                event.stage(),
                event.figure(),
                event.note(),
                event.reason().or(() -> recorded.facts().reason()),
                before.map(ReportedFigure::corrections).orElse(0),
                recorded.recordedAt(),
                recorded.position());
    }

    /**
     * As what stands for a year. Where all was taken back it is as if nothing had been reported, which is no absence in a year
     * in which nothing is due.
     *
     * @param unreported what the year has where nothing was reported
     */
    public ReportedFigure standingOr(Figure unreported) {
        return figure instanceof NotReported
                ? new ReportedFigure(Stage.FINAL, unreported, note, reason, corrections, recordedAt, position)
                : this;
    }

    /** The figure that a rule judges. */
    public FigureOfYear of(FiscalYear year) {
        return new FigureOfYear(year, stage, figure, List.of(position));
    }

    public ReportedFigure corrected(RecordedEvent recorded, IndicatorValueCorrected event) {
        return new ReportedFigure(
                stage,
                event.current(),
                event.note(),
                Optional.of(event.reason()),
                corrections + 1,
                recorded.recordedAt(),
                recorded.position());
    }
}
