package org.ayumi.kernel.figure;

/**
 * What was reported for an indicator in a year: a number with its unit, or one of the honest ways of having none.
 * {@link Measured} 0 is a measurement; 未実施 is {@link NotConducted}.
 */
public sealed interface Figure permits Measured, NotConducted, NotMeasured, Substitute, InState, NotReported {

    FigureKind kind();

    /** The same figure for whoever asks whether two are the same: 50.0 is 50 then. */
    default Figure withShortestAmounts() {
        return this;
    }
}
