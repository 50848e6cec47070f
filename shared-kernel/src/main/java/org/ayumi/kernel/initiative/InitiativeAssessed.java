package org.ayumi.kernel.initiative;

import java.util.Optional;
import org.ayumi.kernel.time.FiscalYear;

/**
 * The section in charge wrote what it thinks of a year, or wrote it anew.
 *
 * @param previous what stood there; empty the first time
 * @param reason given when a text that stood before is replaced
 */
public record InitiativeAssessed(
        String initiativeId,
        FiscalYear fiscalYear,
        Optional<Assessment> previous,
        Assessment current,
        Optional<String> reason)
        implements InitiativeEvent {}
