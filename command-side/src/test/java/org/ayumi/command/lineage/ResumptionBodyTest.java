package org.ayumi.command.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;

import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class ResumptionBodyTest {

    private static ResumptionBody.Read read(String json) {
        return RequestBodies.read(json, ResumptionBody.class).read();
    }

    @Test
    void says_from_when_and_why() {
        assertThat(read("{\"fromFiscalYear\":\"R7\",\"reason\":\" 要望による \",\"source\":\"議事録\"}"))
                .isEqualTo(new ResumptionBody.Read(new FiscalYear(2025), "要望による"));
    }

    @Test
    void both_are_asked_for() {
        assertRefused(
                Refusal.Kind.MALFORMED, () -> read("{}"), "fromFiscalYear: field.missing", "reason: field.missing");
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> read("{\"fromFiscalYear\":2200,\"reason\":\" \",\"source\":\"\"}"),
                "fromFiscalYear: fiscal-year.range",
                "reason: text.blank",
                "source: text.blank");
    }
}
