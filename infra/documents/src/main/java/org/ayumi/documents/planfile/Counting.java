package org.ayumi.documents.planfile;

import java.util.Optional;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.IndicatorDefinition;

/** What a figure takes from its indicator. A part is empty only where it could not be read, which is reported already. */
record Counting(Optional<Measure> measure, Optional<String> unit) {

    static final Counting UNREAD = new Counting(Optional.empty(), Optional.empty());

    static Counting of(IndicatorDefinition definition) {
        return new Counting(Optional.of(definition.measure()), Optional.of(definition.unit()));
    }
}
