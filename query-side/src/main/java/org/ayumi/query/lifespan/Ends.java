package org.ayumi.query.lifespan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ends of one initiative or indicator.
 *
 * @param told in the order in which they were told; all but the last were taken up again
 */
public record Ends(List<End> told) {

    public static final Ends NONE = new Ends(List.of());

    public Ends {
        told = List.copyOf(told);
    }

    /** With an end; one that stands is put right by it, and whatever was taken up again only later was not. */
    public Ends with(End end) {
        Stream<End> before = told.stream()
                .filter(earlier -> earlier.resumedBy(end.retirement().lastYear()));
        return new Ends(Stream.concat(before, Stream.of(end)).toList());
    }

    /** Taken up again. */
    public Ends resumed(End.Resumption resumption) {
        return new Ends(told.stream()
                .map(end -> end.stands() ? end.until(resumption) : end)
                .toList());
    }

    /** The end that stands; empty where it goes on. */
    public Optional<End> standing() {
        return told.stream().filter(End::stands).findFirst();
    }

    /** Those after which it was taken up again. */
    public List<End> earlier() {
        return told.stream().filter(end -> !end.stands()).toList();
    }

    /** The ids of what goes on, or went on for some years, in its place. */
    public List<String> successors() {
        return told.stream()
                .filter(End::leadsOn)
                .flatMap(end -> end.retirement().successors().stream())
                .distinct()
                .toList();
    }
}
