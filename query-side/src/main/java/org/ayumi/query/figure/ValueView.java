package org.ayumi.query.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.printed.PrintedFigure;
import org.ayumi.kernel.status.Comparability;
import org.ayumi.kernel.status.Reason;
import org.ayumi.query.http.ApiView;

/**
 * A year's value as it was reported.
 *
 * @param stage how far it has come; left out of a final value that is not listed beside others
 * @param comparable {@code false} where a number was reported that is not the indicator's; otherwise left out
 * @param flag why that number is not compared
 * @param oddities what of it does not go together as printed; left out where all does
 * @param reportReason given where a rule asks for one, or with the last correction
 * @param corrections how often it was corrected since the first report
 * @param recordedAt when it became what it is, and {@code position} at which event
 */
@ApiView
public record ValueView(
        Optional<Stage> stage,
        @JsonUnwrapped FigureView figure,
        Optional<Boolean> comparable,
        Optional<Reason> flag,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PrintedOddityView> oddities,
        Optional<String> note,
        Optional<String> reportReason,
        Optional<Integer> corrections,
        Optional<Instant> recordedAt,
        Optional<Long> position) {

    /** What stands for the year, by itself. */
    public static ValueView of(
            ReportedFigure reported, IndicatorDefinition definition, Optional<Figure> ofTheYearBefore) {
        return of(
                Optional.of(reported.stage()).filter(stage -> stage != Stage.FINAL),
                reported,
                definition,
                ofTheYearBefore);
    }

    /** One of several figures of the year. An interim count that was taken back is still that of its day. */
    public static ValueView listed(StageOfYear stage, ReportedFigure reported, IndicatorDefinition definition) {
        ValueView view = of(Optional.of(stage.stage()), reported, definition, Optional.empty());
        return new ValueView(
                view.stage,
                view.figure.asOf(stage.asOf()),
                view.comparable,
                view.flag,
                view.oddities,
                view.note,
                view.reportReason,
                view.corrections,
                view.recordedAt,
                view.position);
    }

    /** All figures of a year where there is another than a final one, otherwise none. */
    public static List<ValueView> listed(StagesOfYear<ReportedFigure> stages, IndicatorDefinition definition) {
        return stages.listed().entrySet().stream()
                .map(each -> listed(each.getKey(), each.getValue(), definition))
                .toList();
    }

    private static ValueView of(
            Optional<Stage> stage,
            ReportedFigure reported,
            IndicatorDefinition definition,
            Optional<Figure> ofTheYearBefore) {
        Optional<Reason> flag =
                Comparability.ofValue(reported.figure(), definition).filter(reason -> reason.isAboutAnotherNumber());
        return new ValueView(
                stage,
                FigureView.of(reported.figure(), definition),
                flag.map(reason -> false),
                flag,
                PrintedOddityView.of(new PrintedFigure(reported.figure(), definition, ofTheYearBefore).oddities()),
                reported.note(),
                reported.reason(),
                Optional.of(reported.corrections()).filter(count -> count > 0),
                Optional.of(reported.recordedAt()),
                Optional.of(reported.position()));
    }

    /** A year nobody reported, whether something was due in it or nothing. */
    public static ValueView unreported(Figure unreported, IndicatorDefinition definition) {
        return new ValueView(
                Optional.empty(),
                FigureView.of(unreported, definition),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
