package org.ayumi.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.R5;

import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.junit.jupiter.api.Test;

class CorrectionFormTest {

    private static CorrectIndicatorValue correction(String json) {
        return IndicatorForms.correction(ID, R5, RequestBodies.read(json, IndicatorBodies.Correction.class));
    }

    @Test
    void says_why() {
        assertThat(correction("""
                {"value":{"kind":"NOT_CONDUCTED"},"reason":"転記の誤り"}"""))
                .isEqualTo(
                        new CorrectIndicatorValue(ID, R5, ReportedFigure.of(NOT_CONDUCTED), Optional.empty(), "転記の誤り"));
    }

    @Test
    void names_every_missing_field_at_once() {
        assertRefused(Refusal.Kind.MALFORMED, () -> correction("{}"), "value: field.missing", "reason: field.missing");
    }
}
