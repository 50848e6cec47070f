package org.ayumi.kernel.figure;

/** Nothing was reported. The state of every year before its first report. */
public record NotReported() implements Figure {

    @Override
    public FigureKind kind() {
        return FigureKind.NOT_REPORTED;
    }
}
