package org.ayumi.projections.rebuild;

import java.util.List;
import org.ayumi.database.DatabaseAway;
import org.ayumi.projections.deadletter.DeadLetterDesk;
import org.ayumi.projections.deadletter.DeadLetters;
import org.ayumi.query.model.Projection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Live tables take over the rows of rebuilt ones, in one transaction. Readers never wait for it. */
@Component
class ReadModelSwap {

    private static final Logger LOG = LoggerFactory.getLogger(ReadModelSwap.class);

    private static final String HOLDERS = "SELECT DISTINCT 'pid ' || a.pid || ' (' || a.usename || ', '"
            + " || coalesce(nullif(a.application_name, ''), '?') || ')' FROM pg_locks l JOIN pg_stat_activity a USING (pid)"
            + " JOIN pg_class c ON c.oid = l.relation JOIN pg_namespace n ON n.oid = c.relnamespace"
            + " WHERE n.nspname = ? AND l.granted AND l.mode NOT IN ('AccessShareLock', 'RowShareLock')"
            + " AND a.pid <> pg_backend_pid() ORDER BY 1";

    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final RebuildRecord underWay;
    private final ReadModelSchemas schemas;
    private final TableContents contents;
    private final TokenSwap tokens;
    private final DeadLetters letters;
    private final DeadLetterDesk desk;

    ReadModelSwap(
            TransactionTemplate transaction,
            JdbcTemplate jdbc,
            RebuildRecord underWay,
            ReadModelSchemas schemas,
            TableContents contents,
            TokenSwap tokens,
            DeadLetters letters,
            DeadLetterDesk desk) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.underWay = underWay;
        this.schemas = schemas;
        this.contents = contents;
        this.tokens = tokens;
        this.letters = letters;
        this.desk = desk;
    }

    /** Unless the live one is ahead, or somebody holds a lock; false where it was refused, and why is written down. */
    boolean tryOnce(Projection projection) {
        String name = projection.name();
        try {
            if (Boolean.TRUE.equals(transaction.execute(status -> swap(projection)))) {
                LOG.info("{} is rebuilt and live", name);
                dropTwin(name);
            }
            return true;
        } catch (SwapRefusedException refused) {
            return refused(name, refused.refusal());
        } catch (DataAccessException failure) {
            if (SwapRefusedException.isWait(failure)) {
                List<String> holders =
                        jdbc.query(HOLDERS, (row, index) -> row.getString(1), ReadModelSchemas.live(name));
                return holders.isEmpty() || refused(name, SwapRefusedException.waiting(String.join(", ", holders)));
            }
            if (SwapRefusedException.isRefusal(failure) && !DatabaseAway.isBehind(failure)) {
                return refused(name, SwapRefusedException.refused(failure));
            }
            throw failure;
        }
    }

    /** Lock, tables, tokens: in the order in which a batch of a projection takes them. */
    private boolean swap(Projection projection) {
        String name = projection.name();
        if (!underWay.lock(name)) {
            return false;
        }
        // Given up soon, and tried again: a batch or a person with a lock is not to be waited for with locks of our
        // own.
        jdbc.execute("SET LOCAL lock_timeout = '300ms'");
        letters.lock(name);
        contents.lock(ReadModelSchemas.live(name), projection.tables());
        long rebuilt = tokens.lockedPosition(TokenSwap.rebuilder(name));
        long live = tokens.lockedPosition(name);
        if (rebuilt < live) {
            return false; // the live one is ahead: readers must not go back in time
        }
        contents.replace(ReadModelSchemas.live(name), ReadModelSchemas.next(name), projection.tables());
        if (rebuilt > live) {
            tokens.handOver(name);
        }
        tokens.forget(name);
        desk.rebuilt(name);
        underWay.end(name);
        return true;
    }

    private void dropTwin(String name) {
        try {
            transaction.executeWithoutResult(status -> schemas.drop(ReadModelSchemas.next(name)));
        } catch (ForeignObjectsException foreign) {
            LOG.warn("{}", foreign.refusal().en());
        }
    }

    private boolean refused(String name, SwapRefusal why) {
        if (underWay.refuse(name, why)) {
            LOG.warn("rebuilt rows of {} cannot become live: {} / {}", name, why.ja(), why.en());
        }
        return false;
    }
}
