package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.R5;

import org.ayumi.command.RequestBodies;

/** The body of a report of 令和5年度, read as the service reads it. */
final class ReportBody {

    private ReportBody() {}

    static UpdateIndicator update(String json) {
        return IndicatorForms.update(ID, R5, RequestBodies.read(json, IndicatorBodies.Update.class));
    }
}
