package org.ayumi.documents.planfile;

import java.util.List;
import java.util.stream.Collectors;

/** A plan file cannot be taken in. Holds everything that is wrong with it, in the order of the file. */
public final class PlanFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PlanFileError> errors;

    PlanFileException(List<PlanFileError> errors) {
        super(errors.stream()
                .map(error -> error.placed(error.messageJa() + " / " + error.messageEn()))
                .collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /** At least one. */
    public List<PlanFileError> errors() {
        return errors;
    }
}
