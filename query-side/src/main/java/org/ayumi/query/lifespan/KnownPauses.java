package org.ayumi.query.lifespan;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.lineage.Lifespan;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;

/** The pauses of something, the last of which may never end; by their numbers, from 0 on. */
public final class KnownPauses {

    private final Map<Integer, PauseColumns> pauses;

    /** Of a row, which events change. */
    public KnownPauses(Map<Integer, PauseColumns> pauses) {
        this.pauses = pauses;
    }

    /** It ends; an end that stands is put right by it, and whatever was taken up again only later was not. */
    public void retired(Retirement retirement, String reason, RecordedEvent recorded) {
        pauses.values().removeIf(pause -> !pause.endsBy(retirement.lastYear()));
        pauses.put(pauses.size(), PauseColumns.of(retirement, reason, recorded));
    }

    /** It is taken up again. */
    public void resumed(FiscalYear from) {
        standing().ifPresent(pause -> pauses.put(pauses.size() - 1, pause.until(from)));
    }

    public Lifespan lifespan() {
        return new Lifespan(
                new TreeMap<>(pauses).values().stream().map(PauseColumns::pause).toList());
    }

    /** The end that stands, to be shown; empty where it goes on. */
    public Optional<RetirementView> retirement() {
        return standing().map(PauseColumns::view);
    }

    private Optional<PauseColumns> standing() {
        return Optional.ofNullable(pauses.get(pauses.size() - 1)).filter(PauseColumns::stands);
    }
}
