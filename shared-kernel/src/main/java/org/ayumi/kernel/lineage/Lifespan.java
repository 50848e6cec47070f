package org.ayumi.kernel.lineage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.time.FiscalYear;

/**
 * The years in which something of a plan is reported on: all but its pauses, the last of which may never end.
 *
 * @param pauses in the order of their years
 */
public record Lifespan(List<Pause> pauses) {

    /** From the beginning on, without an end. */
    public static final Lifespan UNENDED = new Lifespan(List.of());

    /**
     * The years between an end and the year in which it was taken up again.
     *
     * @param resumedFrom empty as long as it was not
     */
    public record Pause(Retirement retirement, Optional<FiscalYear> resumedFrom) {

        /** Whether it was taken up again in a year, or before. */
        boolean endsBy(FiscalYear year) {
            return resumedFrom.filter(from -> !from.isAfter(year)).isPresent();
        }

        boolean covers(FiscalYear year) {
            return year.isAfter(retirement.lastYear())
                    && resumedFrom.filter(from -> !year.isBefore(from)).isEmpty();
        }
    }

    public Lifespan {
        pauses = List.copyOf(pauses);
    }

    /** With an end; one that stands is put right by it, and whatever was taken up again only later was not. */
    public Lifespan retired(Retirement retirement) {
        Stream<Pause> before = pauses.stream().filter(pause -> pause.endsBy(retirement.lastYear()));
        return new Lifespan(Stream.concat(before, Stream.of(new Pause(retirement, Optional.empty())))
                .toList());
    }

    /** Taken up again from a year on. */
    public Lifespan resumed(FiscalYear from) {
        return new Lifespan(pauses.stream()
                .map(pause ->
                        pause.resumedFrom().isPresent() ? pause : new Pause(pause.retirement(), Optional.of(from)))
                .toList());
    }

    /** The end that stands; empty where it goes on. */
    public Optional<Retirement> retirement() {
        return pauses.isEmpty() || pauses.getLast().resumedFrom().isPresent()
                ? Optional.empty()
                : Optional.of(pauses.getLast().retirement());
    }

    /** Why nothing is reported on a year; empty where it is. */
    public Optional<Retirement> overIn(FiscalYear year) {
        return pauses.stream()
                .filter(pause -> pause.covers(year))
                .map(Pause::retirement)
                .findFirst();
    }
}
