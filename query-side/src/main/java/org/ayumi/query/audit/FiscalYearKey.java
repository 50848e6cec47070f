package org.ayumi.query.audit;

import org.ayumi.kernel.time.FiscalYear;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** A schedule's marks are keyed by the year's number. */
final class FiscalYearKey extends ValueSerializer<FiscalYear> {

    @Override
    public void serialize(FiscalYear year, JsonGenerator generator, SerializationContext context) {
        generator.writeName(String.valueOf(year.startYear()));
    }
}
