package org.ayumi.kernel.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayumi.kernel.ImpossibleValue;

/**
 * A figure laid flat, as forms, columns and answers have it: the one place where its kinds are spread over fields and
 * gathered from them. What a kind has no place for is empty; an absence has no amount.
 *
 * @param unit and {@code basis}, {@code survey}: may be left to the indicator in what somebody reports
 * @param label what a substitute really is
 * @param reason why there is no number, or why another one stands in
 * @param state the word that a state is in
 * @param cause why nothing is due; nobody reports it
 * @param increment and {@code printedLabel}: what is printed beside a number of a year
 */
public record FigureDraft(
        FigureKind kind,
        Optional<BigDecimal> amount,
        Optional<String> unit,
        Optional<LocalDate> asOf,
        Optional<Measure> basis,
        Optional<String> survey,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        Optional<String> label,
        Optional<String> reason,
        Optional<String> state,
        Optional<NotDue.Cause> cause,
        Optional<BigDecimal> increment,
        Optional<String> printedLabel) {

    private static final Set<String> OF_MEASURED = Set.of(
            "amount", "unit", "asOf", "basis", "survey", "numerator", "denominator", "increment", "printedLabel");

    private static final Set<String> OF_SUBSTITUTE = Set.of("amount", "unit", "label", "reason");

    /** What can be reported, with nothing printed beside it. */
    public FigureDraft(
            FigureKind kind,
            Optional<BigDecimal> amount,
            Optional<String> unit,
            Optional<LocalDate> asOf,
            Optional<Measure> basis,
            Optional<String> survey,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            Optional<String> label,
            Optional<String> reason,
            Optional<String> state) {
        this(
                kind,
                amount,
                unit,
                asOf,
                basis,
                survey,
                numerator,
                denominator,
                label,
                reason,
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A figure that leaves nothing open. */
    public static FigureDraft of(Figure figure) {
        return switch (figure) {
            case Measured it ->
                new FigureDraft(
                        it.kind(),
                        Optional.of(it.amount()),
                        Optional.of(it.unit()),
                        it.asOf(),
                        Optional.of(it.basis()),
                        it.survey(),
                        it.numerator(),
                        it.denominator(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        it.increment(),
                        it.printedLabel());
            case Substitute it ->
                without(
                        it.kind(),
                        Optional.of(it.amount()),
                        Optional.of(it.unit()),
                        Optional.of(it.label()),
                        Optional.of(it.reason()));
            case InState it ->
                new FigureDraft(
                        it.kind(),
                        Optional.empty(),
                        Optional.empty(),
                        it.asOf(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(it.state()));
            case NotMeasured it -> bare(it.kind(), Optional.empty(), Optional.of(it.reason()));
            case NotDue it -> notDue(it.cause());
            case NotConducted it -> nothing(it.kind());
            case NotReported it -> nothing(it.kind());
        };
    }

    private static FigureDraft notDue(NotDue.Cause cause) {
        return new FigureDraft(
                FigureKind.NOT_DUE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(cause),
                Optional.empty(),
                Optional.empty());
    }

    private static FigureDraft nothing(FigureKind kind) {
        return bare(kind, Optional.empty(), Optional.empty());
    }

    /** Of which only its number is told, or why there is none. */
    public static FigureDraft bare(FigureKind kind, Optional<BigDecimal> amount, Optional<String> reason) {
        return without(kind, amount, Optional.empty(), Optional.empty(), reason);
    }

    private static FigureDraft without(
            FigureKind kind,
            Optional<BigDecimal> amount,
            Optional<String> unit,
            Optional<String> label,
            Optional<String> reason) {
        return new FigureDraft(
                kind,
                amount,
                unit,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                label,
                reason,
                Optional.empty());
    }

    /** With what an indicator says itself where nothing else was reported. */
    public FigureDraft or(String usualUnit, Measure usualBasis, Optional<String> usualSurvey) {
        return kind != FigureKind.MEASURED
                ? this
                : new FigureDraft(
                        kind,
                        amount,
                        unit.or(() -> Optional.of(usualUnit)),
                        asOf,
                        basis.or(() -> Optional.of(usualBasis)),
                        survey.or(() -> usualSurvey),
                        numerator,
                        denominator,
                        label,
                        reason,
                        state,
                        cause,
                        increment,
                        printedLabel);
    }

    /** With what is printed beside its number. */
    public FigureDraft beside(Optional<BigDecimal> added, Optional<String> label) {
        return new FigureDraft(
                kind,
                amount,
                unit,
                asOf,
                basis,
                survey,
                numerator,
                denominator,
                this.label,
                reason,
                state,
                cause,
                added,
                label);
    }

    /**
     * The figure.
     *
     * @throws ImpossibleValue that names the field which is missing or holds what no figure can hold
     */
    public Figure figure() {
        return switch (kind) {
            case MEASURED ->
                new Measured(
                        there("amount", amount),
                        there("unit", unit),
                        asOf,
                        there("basis", basis),
                        survey,
                        numerator,
                        denominator,
                        increment,
                        printedLabel);
            case SUBSTITUTE ->
                new Substitute(
                        there("label", label), there("amount", amount), there("unit", unit), there("reason", reason));
            case STATE -> new InState(there("state", state), asOf);
            case NOT_MEASURED -> new NotMeasured(there("reason", reason));
            case NOT_DUE -> new NotDue(there("cause", cause));
            case NOT_CONDUCTED -> new NotConducted();
            case NOT_REPORTED -> new NotReported();
        };
    }

    private static <T> T there(String field, Optional<T> part) {
        return part.orElseThrow(() -> new ImpossibleValue(field, "field.missing"));
    }

    /** Names of the fields that are filled although this kind of figure has no place for them. */
    public List<String> misplaced() {
        Set<String> allowed = switch (kind) {
            case MEASURED -> OF_MEASURED;
            case SUBSTITUTE -> OF_SUBSTITUTE;
            case STATE -> Set.of("state", "asOf");
            case NOT_MEASURED -> Set.of("reason");
            case NOT_DUE -> Set.of("cause");
            case NOT_CONDUCTED, NOT_REPORTED -> Set.of();
        };
        return fields().entrySet().stream()
                .filter(field -> field.getValue().isPresent() && !allowed.contains(field.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Names of the fields that somebody who reports this kind of figure has to fill, and has not. */
    public List<String> missing() {
        Set<String> required = switch (kind) {
            case MEASURED -> Set.of("amount");
            case SUBSTITUTE -> OF_SUBSTITUTE;
            case STATE -> Set.of("state");
            case NOT_MEASURED -> Set.of("reason");
            case NOT_DUE -> Set.of("cause");
            case NOT_CONDUCTED, NOT_REPORTED -> Set.of();
        };
        return fields().entrySet().stream()
                .filter(field -> field.getValue().isEmpty() && required.contains(field.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, Optional<?>> fields() {
        Map<String, Optional<?>> fields = new LinkedHashMap<>();
        fields.put("amount", amount);
        fields.put("unit", unit);
        fields.put("asOf", asOf);
        fields.put("basis", basis);
        fields.put("survey", survey);
        fields.put("numerator", numerator);
        fields.put("denominator", denominator);
        fields.put("label", label);
        fields.put("reason", reason);
        fields.put("state", state);
        fields.put("cause", cause);
        fields.put("increment", increment);
        fields.put("printedLabel", printedLabel);
        return fields;
    }
}
