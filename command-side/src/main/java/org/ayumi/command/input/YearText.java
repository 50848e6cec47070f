package org.ayumi.command.input;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.swagger.v3.oas.annotations.media.Schema;

/** A fiscal year as a client writes it: 2024, "2024", "R6", "令和6年度". */
@Schema(
        name = "FiscalYear",
        types = {"integer", "string"},
        description = "年度 (2024, \"R6\", \"令和6年度\")")
public record YearText(String text) {

    /** A year is a number or a text; the object {"text": …} is how Java writes it, not how a client does. */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public YearText {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static YearText of(int startYear) {
        return new YearText(String.valueOf(startYear));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static YearText of(String text) {
        return new YearText(text);
    }
}
