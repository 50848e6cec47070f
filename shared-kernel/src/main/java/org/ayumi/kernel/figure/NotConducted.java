package org.ayumi.kernel.figure;

/** 未実施: what would have been counted did not take place. */
public record NotConducted() implements Figure {

    @Override
    public FigureKind kind() {
        return FigureKind.NOT_CONDUCTED;
    }
}
