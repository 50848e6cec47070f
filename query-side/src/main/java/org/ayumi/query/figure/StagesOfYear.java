package org.ayumi.query.figure;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.StageOfYear;

/**
 * What there is of a year's figures: each stage beside the others, every interim count under its day.
 *
 * @param <V> what is kept of a figure
 */
public record StagesOfYear<V>(SortedMap<StageOfYear, V> byStage) {

    public StagesOfYear {
        byStage = Collections.unmodifiableSortedMap(new TreeMap<>(byStage));
    }

    /** Of a year for which nothing was reported. */
    public static <V> StagesOfYear<V> none() {
        return new StagesOfYear<>(Collections.emptySortedMap());
    }

    public StagesOfYear<V> with(StageOfYear stage, V value) {
        SortedMap<StageOfYear, V> more = new TreeMap<>(byStage);
        more.put(stage, value);
        return new StagesOfYear<>(more);
    }

    public Optional<V> in(StageOfYear stage) {
        return Optional.ofNullable(byStage.get(stage));
    }

    /**
     * Which of them stands for the year; empty where nothing was reported.
     *
     * @param figure that something is kept of
     */
    public Optional<StageOfYear> standing(Function<V, Figure> figure) {
        return StageOfYear.standing(byStage, figure);
    }

    /** All of them as years list them; none where there is none but a final one, which needs no list. */
    public SortedMap<StageOfYear, V> listed() {
        boolean unsettled = byStage.keySet().stream().anyMatch(key -> key.stage() != Stage.FINAL);
        return unsettled ? byStage : Collections.emptySortedMap();
    }
}
