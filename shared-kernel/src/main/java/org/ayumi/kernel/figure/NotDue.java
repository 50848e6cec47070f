package org.ayumi.kernel.figure;

/** Nothing is due in the year, and nothing was reported. It follows from the indicator; nobody reports it. */
public record NotDue(Cause cause) implements Figure {

    /** Why nothing is due. */
    public enum Cause {
        /** It is measured every so many years, and not in this one. */
        RHYTHM,
        /** The indicator had ended. */
        ENDED
    }

    @Override
    public FigureKind kind() {
        return FigureKind.NOT_DUE;
    }
}
