package org.ayumi.command.indicator;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.ayumi.command.input.Form;
import org.ayumi.command.input.YearText;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/** A rhythm in a request. */
@Schema(
        name = "Rhythm",
        description = "A figure is due every so many years, and none in between",
        example = "{\"everyYears\":5,\"anchor\":2020}")
record RhythmBody(
        @Schema(requiredMode = REQUIRED, description = "2 to 20; 1: every year, which needs no anchor") @Nullable Integer everyYears,

        @Schema(description = "a year in which it is due") @Nullable YearText anchor) {

    /** Notes what is wrong with it; a rhythm, or none where a figure is due every year. */
    Optional<Rhythm> read(Form form, String field) {
        Optional<Integer> every = form.required(field + ".everyYears", everyYears);
        if (every.filter(years -> years == 1).isPresent() && anchor == null) {
            return Optional.empty();
        }
        Optional<FiscalYear> due = form.year(field + ".anchor", anchor);
        return every.flatMap(years -> due.flatMap(year -> form.attempt(field, () -> new Rhythm(years, year))));
    }
}
