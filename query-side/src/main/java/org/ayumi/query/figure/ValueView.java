package org.ayumi.query.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Optional;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.status.Comparability;
import org.ayumi.kernel.status.Reason;
import org.ayumi.query.http.ApiView;

/**
 * A year's value as it was reported.
 *
 * @param comparable {@code false} where a number was reported that is not the indicator's; otherwise left out
 * @param flag why that number is not compared
 * @param reportReason given where a rule asks for one, or with the last correction
 * @param corrections how often it was corrected since the first report
 * @param recordedAt when it became what it is, and {@code position} at which event
 */
@ApiView
public record ValueView(
        @JsonUnwrapped FigureView figure,
        Optional<Boolean> comparable,
        Optional<Reason> flag,
        Optional<String> note,
        Optional<String> reportReason,
        Optional<Integer> corrections,
        Optional<Instant> recordedAt,
        Optional<Long> position) {

    public static ValueView of(
            Figure figure,
            IndicatorDefinition definition,
            Optional<String> note,
            Optional<String> reportReason,
            int corrections,
            Instant recordedAt,
            long position) {
        Optional<Reason> flag =
                Comparability.ofValue(figure, definition).filter(reason -> reason.isAboutAnotherNumber());
        return new ValueView(
                FigureView.of(figure, definition),
                flag.map(reason -> false),
                flag,
                note,
                reportReason,
                Optional.of(corrections).filter(count -> count > 0),
                Optional.of(recordedAt),
                Optional.of(position));
    }

    /** A year nobody reported. */
    public static ValueView notReported(IndicatorDefinition definition) {
        return new ValueView(
                FigureView.of(new NotReported(), definition),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
