package org.ayumi.access.readlog;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.ayumi.ledger.reads.ReadEntry;
import org.ayumi.ledger.reads.ReadLink;
import org.ayumi.ledger.reads.StoredReads;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The SQL of {@code access.read_chain} and {@code read_heads}. Any node chains; one at a time does. */
@Component
public class ReadChain {

    private static final int AT_ONCE = 500;

    private static final String LOCK = "(hashtext('ayumi'), hashtext('read log'))";
    private static final String CHAINER = "(hashtext('ayumi'), hashtext('read chain'))";

    /** Whoever reads waits that long at most, where an entry is slow to be written. */
    private static final String PATIENCE = "SET LOCAL lock_timeout = '200ms'";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    ReadChain(DataSource dataSource, PlatformTransactionManager transactions) {
        jdbc = new JdbcTemplate(dataSource);
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * Chains what is written, some hundred entries in a transaction.
     *
     * @return whether there may be more
     */
    public boolean grow() {
        Boolean waiting = jdbc.queryForObject(
                "SELECT EXISTS (SELECT FROM access.read_log"
                        + " WHERE id > coalesce((SELECT max(entry) FROM access.read_chain), 0))",
                Boolean.class);
        if (!Boolean.TRUE.equals(waiting)) {
            return false;
        }
        long horizon = horizon();
        return horizon > 0 && Boolean.TRUE.equals(transaction.execute(status -> chainUpTo(horizon)));
    }

    /** Every entry up to this id is there, or never will be; 0 when that cannot be said just now. */
    private long horizon() {
        try {
            Long largest = transaction.execute(status -> {
                jdbc.execute(PATIENCE);
                jdbc.execute("SELECT pg_advisory_xact_lock" + LOCK);
                return jdbc.queryForObject("SELECT max(id) FROM access.read_log", Long.class);
            });
            return largest == null ? 0 : largest;
        } catch (DataAccessException busy) {
            return 0;
        }
    }

    private boolean chainUpTo(long horizon) {
        if (!Boolean.TRUE.equals(jdbc.queryForObject("SELECT pg_try_advisory_xact_lock" + CHAINER, Boolean.class))) {
            return false;
        }
        return Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            StoredReads reads = new StoredReads(connection);
            ReadLink last = reads.last();
            List<Object[]> links = new ArrayList<>();
            for (ReadEntry entry : reads.entries(last.entry(), horizon, AT_ONCE)) {
                last = last.next(entry);
                links.add(new Object[] {last.number(), last.entry(), last.hash().bytes()});
            }
            jdbc.batchUpdate("INSERT INTO access.read_chain (number, entry, hash) VALUES (?, ?, ?)", links);
            return links.size() == AT_ONCE;
        }));
    }

    /** The number of the newest head that is kept here; 0 without one. */
    public long newestHead() {
        return Objects.requireNonNull(
                jdbc.queryForObject("SELECT coalesce(max(number), 0) FROM access.read_heads", Long.class));
    }

    /** Whether the chain has exactly this link. */
    public boolean has(ReadLink link) {
        return Objects.requireNonNull(
                jdbc.execute((ConnectionCallback<Boolean>) connection -> new StoredReads(connection)
                        .link(link.number())
                        .filter(link::equals)
                        .isPresent()));
    }

    /** Another node may have been first. */
    public void keepHead(long number, String note, Instant now) {
        jdbc.update(
                "INSERT INTO access.read_heads (number, note, signed_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                number,
                note,
                Timestamp.from(now));
    }

    /** Entries that no signed head covers yet. */
    public long unsigned() {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT count(*) FROM access.read_log WHERE id > coalesce((SELECT entry FROM access.read_chain"
                        + " WHERE number = (SELECT max(number) FROM access.read_heads)), 0)",
                Long.class));
    }

    /** Removes some of what was written before a time and is under a signed head; how many entries. */
    long prune(Instant before, int most) {
        return Objects.requireNonNull(
                jdbc.queryForObject("SELECT access.prune_read_log(?, ?)", Long.class, Timestamp.from(before), most));
    }
}
