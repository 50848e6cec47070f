package org.ayumi.kernel.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.kernel.ImpossibleValue;

/**
 * What tells the figures of one year apart: each stands beside the others, and none ever replaces another.
 *
 * @param asOf the day of an interim count, of which a year can have several; empty for every other stage
 */
public record StageOfYear(Stage stage, Optional<LocalDate> asOf) implements Comparable<StageOfYear> {

    public static final StageOfYear FINAL = new StageOfYear(Stage.FINAL, Optional.empty());

    public static final StageOfYear PLANNED = new StageOfYear(Stage.PLANNED, Optional.empty());

    /** As years list them. */
    private static final Comparator<StageOfYear> ORDER =
            Comparator.comparing(StageOfYear::stage).thenComparing(key -> key.asOf.orElse(LocalDate.MIN));

    /** Before whom one stands for the year: the latest of the interim counts. */
    private static final Comparator<StageOfYear> STANDING = Comparator.comparing(StageOfYear::stage)
            .thenComparing(key -> key.asOf.orElse(LocalDate.MIN), Comparator.reverseOrder());

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the field of the figure
     */
    public StageOfYear {
        if (stage == Stage.INTERIM && asOf.isEmpty()) {
            throw new ImpossibleValue("asOf", "stage.interim-needs-day");
        }
        if (stage != Stage.INTERIM && asOf.isPresent()) {
            throw new IllegalArgumentException(stage + " has no day of its own");
        }
    }

    /**
     * That of a figure.
     *
     * @throws ImpossibleValue for an interim figure that names no day
     */
    public static StageOfYear of(Stage stage, Figure figure) {
        return new StageOfYear(stage, stage == Stage.INTERIM ? figure.statedDay() : Optional.empty());
    }

    /**
     * Of a year's figures the one that stands for it: FINAL, else PRELIMINARY, else EXPECTED, else the latest INTERIM. What
     * was taken back stands for nothing while there is another. What was planned never stands for the year.
     */
    public static <V> Optional<StageOfYear> standing(Map<StageOfYear, V> ofYear, Function<V, Figure> figure) {
        return ofYear.entrySet().stream()
                .filter(entry -> entry.getKey().stage() != Stage.PLANNED)
                .min(Map.Entry.<StageOfYear, V>comparingByValue(
                                Comparator.comparing(value -> figure.apply(value) instanceof NotReported))
                        .thenComparing(Map.Entry.comparingByKey(STANDING)))
                .map(Map.Entry::getKey);
    }

    @Override
    public int compareTo(StageOfYear other) {
        return ORDER.compare(this, other);
    }
}
