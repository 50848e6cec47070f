package org.ayumi.command.indicator;

import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.time.FiscalYear;

/**
 * What somebody wants to put down for a year.
 *
 * @param reason the one given for what would otherwise be refused
 * @param reportedOn the day it is in the city hall
 */
record ReportOfAYear(FiscalYear fiscalYear, Stage stage, Figure figure, Optional<String> reason, LocalDate reportedOn) {

    boolean isExplained() {
        return reason.isPresent();
    }

    Optional<Measured> measured() {
        return figure instanceof Measured measured ? Optional.of(measured) : Optional.empty();
    }
}
