package org.ayumi.projections.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the lookups again from the events, beside running commands. These write a lookup in the transaction of its event;
 * so whatever is committed when nobody else may write the tables any more has its event in the store, and what waits for
 * them writes its rows afterwards.
 */
@Component
public class LookupRebuild {

    private static final Logger LOG = LoggerFactory.getLogger(LookupRebuild.class);
    private static final String NEXT = "lookups_next";

    private final DerivedLookups lookups;
    private final TransactionTemplate transaction;
    private final ReadModelSchemas schemas;
    private final Replay replay;
    private final TableContents contents;
    private final TableComparison comparison;
    private final JdbcTemplate jdbc;

    LookupRebuild(
            DerivedLookups lookups,
            TransactionTemplate transaction,
            ReadModelSchemas schemas,
            Replay replay,
            TableContents contents,
            TableComparison comparison,
            JdbcTemplate jdbc) {
        this.lookups = lookups;
        this.transaction = transaction;
        this.schemas = schemas;
        this.replay = replay;
        this.contents = contents;
        this.comparison = comparison;
        this.jdbc = jdbc;
    }

    /**
     * What came of it.
     *
     * @param position of the last event that was applied
     * @param putRight what was wrong before: the first row of each table
     */
    public record Rebuilt(String name, long position, List<RowDifference> putRight) {}

    /** How it ended: one of the two. */
    public sealed interface Outcome {

        record Done(Rebuilt rebuilt) implements Outcome {}

        record Refused(SwapRefusal why) implements Outcome {}
    }

    public static boolean isNamed(String name) {
        return DerivedLookups.NAME.equals(name);
    }

    public Outcome rebuild() {
        try {
            return new Outcome.Done(Objects.requireNonNull(transaction.execute(status -> within())));
        } catch (ForeignObjectsException foreign) {
            return refused(foreign.refusal());
        } catch (SwapRefusedException refused) {
            return refused(refused.refusal());
        } catch (DataAccessException failure) {
            if (SwapRefusedException.isWait(failure) || SwapRefusedException.isRefusal(failure)) {
                return refused(SwapRefusedException.refused(failure));
            }
            throw failure;
        }
    }

    private Rebuilt within() {
        List<String> tables = lookups.tables();
        schemas.createTwin(NEXT, lookups.schema(), tables);
        schemas.use(NEXT);
        long before = lookups.position();
        replay.apply(lookups, 0, before);
        // The long part is done; commands wait for the rest only, and not at all where somebody holds them up.
        jdbc.execute("SET LOCAL lock_timeout = '1s'");
        contents.lock(lookups.schema(), tables);
        long head = lookups.position();
        replay.apply(lookups, before, head);
        List<RowDifference> wrong = new ArrayList<>();
        tables.forEach(
                table -> comparison.difference(lookups.schema(), NEXT, table).ifPresent(wrong::add));
        contents.replace(lookups.schema(), NEXT, tables);
        schemas.drop(NEXT);
        LOG.info("lookups rebuilt up to position {}, {} tables put right", head, wrong.size());
        return new Rebuilt(lookups.name(), head, wrong);
    }

    private static Outcome refused(SwapRefusal why) {
        LOG.warn("lookups cannot be rebuilt: {} / {}", why.ja(), why.en());
        return new Outcome.Refused(why);
    }
}
