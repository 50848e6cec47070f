package org.ayumi.documents.planfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one file, so that its author sees all of it at once. */
final class Problems {

    /** More than anybody reads; a file of 5 MB could have millions. */
    static final int MOST = 1000;

    private final String fileName;
    private final List<PlanFileError> errors = new ArrayList<>();

    Problems(String fileName) {
        this.fileName = fileName;
    }

    void add(int line, int column, String field, String messageKey, List<?> arguments) {
        errors.add(error(line, column, field, messageKey, arguments));
        if (errors.size() == MOST) {
            errors.add(error(line, column, field, PlanFileProblem.TOO_MANY.key(), List.of(MOST)));
            throw exception();
        }
    }

    /** For what leaves nothing to read on with. */
    PlanFileException end(int line, int column, PlanFileProblem problem, Object... arguments) {
        add(line, column, "", problem.key(), List.of(arguments));
        return exception();
    }

    int count() {
        return errors.size();
    }

    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw exception();
        }
    }

    PlanFileException exception() {
        return new PlanFileException(inOrder());
    }

    List<PlanFileError> inOrder() {
        return errors.stream()
                .sorted(Comparator.comparingInt(PlanFileError::line).thenComparingInt(PlanFileError::column))
                .toList();
    }

    private PlanFileError error(int line, int column, String field, String messageKey, List<?> arguments) {
        return new PlanFileError(
                fileName,
                line,
                column,
                field,
                messageKey,
                arguments.stream().map(Problems::shown).toList());
    }

    /** As text, because a message format would write the year 2199 as 2,199. */
    private static String shown(Object argument) {
        return Excerpt.of(argument instanceof BigDecimal amount ? amount.toPlainString() : argument.toString());
    }
}
