package org.ayumi.app.proof;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.ledger.merkle.TiledSubtrees;
import org.ayumi.ledger.merkle.TreeProver;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.seal.KeyStatement;
import org.ayumi.ledger.store.PublishedCheckpoint;
import org.ayumi.ledger.store.PublishedCheckpoints;
import org.ayumi.ledger.store.StoredTiles;
import org.ayumi.query.support.Parameters;
import org.ayumi.query.support.QueryProblem;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The published part of the log. Nothing that is read here ever changes, so that each question takes a connection for
 * itself and none is held while a slow client reads the answer.
 */
@Component
class SealedLog {

    private final JdbcTemplate jdbc;

    SealedLog(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The checkpoint of a size, or the newest one; 404 where there is none. */
    PublishedCheckpoint checkpoint(Optional<String> size) {
        Optional<PublishedCheckpoint> newest = newest();
        if (newest.isEmpty()) {
            throw QueryProblem.notFound("checkpoint", "checkpoint.none");
        }
        if (size.isEmpty()) {
            return newest.get();
        }
        long asked = Parameters.position("size", size.get());
        return read(connection -> new PublishedCheckpoints(connection).of(asked))
                .orElseThrow(() -> QueryProblem.notFound(
                        "size", "checkpoint.unknown", asked, newest.get().size()));
    }

    Optional<PublishedCheckpoint> newest() {
        return read(connection -> new PublishedCheckpoints(connection).newest());
    }

    /** The log's public keys, each with the sizes it may sign. */
    List<LogKey> keys() {
        try {
            List<KeyStatement> statements = new ArrayList<>();
            for (String statement : read(connection -> new PublishedCheckpoints(connection).keyStatements())) {
                statements.add(KeyStatement.parse(statement));
            }
            return KeyStatement.ranges(statements);
        } catch (MalformedException malformed) {
            throw new IllegalStateException("ledger_keys holds what names no key", malformed);
        }
    }

    /** Proofs whose hashes are asked for one proof at a time. */
    TreeProver prover() {
        return new TreeProver(new TiledSubtrees(tiles -> read(connection -> new StoredTiles(connection).read(tiles))));
    }

    /** What a connection of its own tells. */
    <T> T read(Function<Connection, T> question) {
        return Objects.requireNonNull(jdbc.execute((ConnectionCallback<T>) question::apply));
    }
}
