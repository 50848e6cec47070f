package org.ayumi.projections.rebuild;

import java.io.Serial;
import java.sql.SQLException;
import org.springframework.dao.DataAccessException;

/** A schema that only a rebuild may use has views, keys or the like of somebody else. */
public final class ForeignObjectsException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String DEPENDENT_OBJECTS = "2BP01";

    private final SwapRefusal refusal;

    ForeignObjectsException(String schema, DataAccessException cause) {
        super("something of somebody else hangs on " + schema, cause);
        refusal = new SwapRefusal(
                "作り直しのためのスキーマ " + schema + " に、ほかの人が作ったものがあります。移すか削除してから、やり直してください。",
                "Somebody made something of his own on " + schema
                        + ", a schema for rebuilds alone. Move or drop it, then try again.");
    }

    static boolean isBehind(DataAccessException refused) {
        return refused.getRootCause() instanceof SQLException sql && DEPENDENT_OBJECTS.equals(sql.getSQLState());
    }

    public SwapRefusal refusal() {
        return refusal;
    }
}
