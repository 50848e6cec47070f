package org.ayumi.kernel.indicator;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.time.FiscalYear;

/**
 * A {@link Continuity} laid flat, as forms, columns and answers have it.
 *
 * @param factor of CONVERTED
 * @param year of OVERLAP, as {@code before} and {@code after}
 */
public record ContinuityDraft(
        ContinuityKind kind,
        Optional<BigDecimal> factor,
        Optional<FiscalYear> year,
        Optional<BigDecimal> before,
        Optional<BigDecimal> after) {

    public static ContinuityDraft of(Continuity continuity) {
        return switch (continuity) {
            case Continuity.Same it -> bare(it.kind());
            case Continuity.Broken it -> bare(it.kind());
            case Continuity.Converted it ->
                new ContinuityDraft(
                        it.kind(), Optional.of(it.factor()), Optional.empty(), Optional.empty(), Optional.empty());
            case Continuity.Overlap it ->
                new ContinuityDraft(
                        it.kind(),
                        Optional.empty(),
                        Optional.of(it.year()),
                        Optional.of(it.before()),
                        Optional.of(it.after()));
        };
    }

    private static ContinuityDraft bare(ContinuityKind kind) {
        return new ContinuityDraft(kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The value.
     *
     * @throws ImpossibleValue that names the field which is missing or holds what it cannot
     */
    public Continuity continuity() {
        return switch (kind) {
            case SAME -> new Continuity.Same();
            case BROKEN -> new Continuity.Broken();
            case CONVERTED -> new Continuity.Converted(there("factor", factor));
            case OVERLAP -> new Continuity.Overlap(there("year", year), there("before", before), there("after", after));
        };
    }

    private static <T> T there(String field, Optional<T> part) {
        return part.orElseThrow(() -> new ImpossibleValue(field, "field.missing"));
    }

    /** Names of the fields that are filled although this kind has no place for them. */
    public List<String> misplaced() {
        return named(true, false);
    }

    /** Names of the fields that this kind has to fill, and has not. */
    public List<String> missing() {
        return named(false, true);
    }

    private List<String> named(boolean filled, boolean required) {
        Set<String> ofKind = switch (kind) {
            case SAME, BROKEN -> Set.of();
            case CONVERTED -> Set.of("factor");
            case OVERLAP -> Set.of("year", "before", "after");
        };
        Map<String, Optional<?>> fields = new LinkedHashMap<>();
        fields.put("factor", factor);
        fields.put("year", year);
        fields.put("before", before);
        fields.put("after", after);
        return fields.entrySet().stream()
                .filter(field -> field.getValue().isPresent() == filled && ofKind.contains(field.getKey()) == required)
                .map(Map.Entry::getKey)
                .toList();
    }
}
