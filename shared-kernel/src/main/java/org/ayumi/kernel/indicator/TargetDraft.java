package org.ayumi.kernel.indicator;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayumi.kernel.ImpossibleValue;

/**
 * What a target asks for laid flat, as forms, columns and answers have it: the one place where its kinds are spread over
 * fields and gathered from them.
 *
 * @param amount of AMOUNT, AT_LEAST, AT_MOST
 * @param from of RANGE, as {@code to}
 * @param direction of DIRECTION
 * @param tolerance of 維持 alone, and not needed there
 * @param state of STATE
 * @param reason of NONE
 */
public record TargetDraft(
        AimKind kind,
        Optional<BigDecimal> amount,
        Optional<BigDecimal> from,
        Optional<BigDecimal> to,
        Optional<Trend> direction,
        Optional<BigDecimal> tolerance,
        Optional<String> state,
        Optional<String> reason) {

    public static TargetDraft of(Aim aim) {
        return switch (aim) {
            case Aim.Amount it -> amount(it.kind(), it.amount());
            case Aim.AtLeast it -> amount(it.kind(), it.amount());
            case Aim.AtMost it -> amount(it.kind(), it.amount());
            case Aim.Range it ->
                new TargetDraft(
                        it.kind(),
                        Optional.empty(),
                        Optional.of(it.from()),
                        Optional.of(it.to()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            case Aim.Toward it ->
                new TargetDraft(
                        it.kind(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(it.direction()),
                        it.tolerance(),
                        Optional.empty(),
                        Optional.empty());
            case Aim.InState it ->
                new TargetDraft(
                        it.kind(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(it.state()),
                        Optional.empty());
        };
    }

    private static TargetDraft amount(AimKind kind, BigDecimal amount) {
        return new TargetDraft(
                kind,
                Optional.of(amount),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Why there is none on purpose. */
    public static TargetDraft none(String reason) {
        return new TargetDraft(
                AimKind.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason));
    }

    /**
     * What it asks for; of NONE nothing.
     *
     * @throws ImpossibleValue that names the field which is missing or holds what no target can hold
     */
    public Aim aim() {
        return switch (kind) {
            case AMOUNT -> new Aim.Amount(there("amount", amount));
            case AT_LEAST -> new Aim.AtLeast(there("amount", amount));
            case AT_MOST -> new Aim.AtMost(there("amount", amount));
            case RANGE -> new Aim.Range(there("from", from), there("to", to));
            case DIRECTION -> new Aim.Toward(there("direction", direction), tolerance);
            case STATE -> new Aim.InState(there("state", state));
            case NONE -> throw new IllegalStateException("where there is no target, nothing is asked for");
        };
    }

    private static <T> T there(String field, Optional<T> part) {
        return part.orElseThrow(() -> new ImpossibleValue(field, "field.missing"));
    }

    /** Names of the fields that are filled although this kind of target has no place for them. */
    public List<String> misplaced() {
        Set<String> allowed = kind == AimKind.DIRECTION ? Set.of("direction", "tolerance") : required();
        return fields().entrySet().stream()
                .filter(field -> field.getValue().isPresent() && !allowed.contains(field.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Names of the fields that this kind of target has to fill, and has not. */
    public List<String> missing() {
        Set<String> required = required();
        return fields().entrySet().stream()
                .filter(field -> field.getValue().isEmpty() && required.contains(field.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Set<String> required() {
        return switch (kind) {
            case AMOUNT, AT_LEAST, AT_MOST -> Set.of("amount");
            case RANGE -> Set.of("from", "to");
            case DIRECTION -> Set.of("direction");
            case STATE -> Set.of("state");
            case NONE -> Set.of("reason");
        };
    }

    private Map<String, Optional<?>> fields() {
        Map<String, Optional<?>> fields = new LinkedHashMap<>();
        fields.put("amount", amount);
        fields.put("from", from);
        fields.put("to", to);
        fields.put("direction", direction);
        fields.put("tolerance", tolerance);
        fields.put("state", state);
        fields.put("reason", reason);
        return fields;
    }
}
