package org.ayumi.query.breakdown;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;
import org.ayumi.kernel.breakdown.Part;
import org.ayumi.query.figure.FigureColumns;
import org.jspecify.annotations.Nullable;

/** A part of a figure; its place among the parts is a column beside it. */
@Embeddable
public record PartColumns(
        String name,
        @Embedded FigureColumns figure,
        @Nullable Integer base) {

    public static PartColumns of(Part part) {
        return new PartColumns(
                part.name(), FigureColumns.of(part.figure()), part.base().orElse(null));
    }

    public Part part() {
        return new Part(name, figure.figure(), Optional.ofNullable(base));
    }
}
