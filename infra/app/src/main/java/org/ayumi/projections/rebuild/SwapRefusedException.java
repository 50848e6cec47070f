package org.ayumi.projections.rebuild;

import java.io.Serial;
import java.sql.SQLException;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;

/** Rebuilt rows cannot take the place of the live ones, because of something that is not the service's own. */
final class SwapRefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final SwapRefusal refusal;

    private SwapRefusedException(SwapRefusal refusal) {
        super(refusal.en());
        this.refusal = refusal;
    }

    SwapRefusal refusal() {
        return refusal;
    }

    static SwapRefusedException rowsWereChanged(RowDifference left) {
        return new SwapRefusedException(new SwapRefusal(
                left.table() + " の行 " + left.key() + " が、書き込みの途中で別のもの（トリガーやルールなど）に変えられました。",
                "Row " + left.key() + " of " + left.table()
                        + " was changed on its way by something else, such as a trigger or a rule."));
    }

    /** Whether the database refused for good, so that trying again at once is no use. */
    static boolean isRefusal(DataAccessException failure) {
        return failure instanceof NonTransientDataAccessException || failure instanceof UncategorizedSQLException;
    }

    static boolean isWait(DataAccessException failure) {
        return failure instanceof CannotAcquireLockException;
    }

    /** In the database's own first sentence, which names the constraint or the trigger. */
    static SwapRefusal refused(DataAccessException failure) {
        String cause = failure.getRootCause() instanceof SQLException sql ? String.valueOf(sql.getMessage()) : "";
        String sentence = cause.lines().findFirst().orElse(failure.getClass().getSimpleName());
        return new SwapRefusal(
                "作り直した行に入れ替えることを、データベースが断りました（外部キー、トリガー、制約などを確かめてください）: " + sentence,
                "The database refuses the rebuilt rows (look for foreign keys, triggers, constraints): " + sentence);
    }

    static SwapRefusal waiting(String holders) {
        return new SwapRefusal(
                "表がほかの接続にロックされています: " + holders, "The tables are locked by other connections: " + holders);
    }
}
