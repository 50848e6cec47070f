package org.ayumi.documents.planfile;

import java.util.List;

/**
 * As much of a file as could be read, and everything that is wrong with its words. What could not be read has stand-ins, so
 * that the rest can still be looked at as a whole; only a file without errors may be taken in.
 *
 * @param isPeriodRead whether the plan's first and last year are the file's own
 */
public record PlanFileReading(PlanFile file, boolean isPeriodRead, List<PlanFileError> errors) {

    public PlanFileReading {
        errors = List.copyOf(errors);
    }

    PlanFile complete() {
        if (!errors.isEmpty()) {
            throw new PlanFileException(errors);
        }
        return file;
    }
}
