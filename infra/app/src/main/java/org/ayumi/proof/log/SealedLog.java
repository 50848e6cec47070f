package org.ayumi.proof.log;

import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.ledger.merkle.TiledSubtrees;
import org.ayumi.ledger.merkle.TreeProver;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.WitnessKeys;
import org.ayumi.ledger.seal.BelievedRows;
import org.ayumi.ledger.seal.KeyStatement;
import org.ayumi.ledger.store.PublishedCheckpoint;
import org.ayumi.ledger.store.PublishedCheckpoints;
import org.ayumi.ledger.store.StoredTiles;
import org.ayumi.query.http.Parameters;
import org.ayumi.query.http.QueryProblem;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The published part of the log. Nothing that is read here ever changes, so that each question takes a connection for
 * itself and none is held while a slow client reads the answer.
 */
@Component
public class SealedLog {

    private final JdbcTemplate jdbc;
    private final WitnessKeys witnesses;

    SealedLog(JdbcTemplate jdbc, WitnessKeys witnesses) {
        this.jdbc = jdbc;
        this.witnesses = witnesses;
    }

    /** The checkpoint of a size, or the newest one; 404 where there is none. */
    public PublishedCheckpoint checkpoint(Optional<String> size) {
        Optional<PublishedCheckpoint> newest = newest();
        if (newest.isEmpty()) {
            throw QueryProblem.notFound("checkpoint", "checkpoint.none");
        }
        if (size.isEmpty()) {
            return newest.get();
        }
        long asked = Parameters.position("size", size.get());
        return read(connection -> new BelievedRows(connection).of(asked).map(found -> cosigned(found, connection)))
                .orElseThrow(() -> QueryProblem.notFound(
                        "size", "checkpoint.unknown", asked, newest.get().size()));
    }

    public Optional<PublishedCheckpoint> newest() {
        return read(connection -> new BelievedRows(connection).newest().map(found -> cosigned(found, connection)));
    }

    /** The log's public keys, each with the sizes it may sign. */
    public List<LogKey> keys() {
        return KeyStatement.ranges(read(connection -> new BelievedRows(connection).keys()));
    }

    /** With what configured witnesses signed; lines that none of them did are not shown. */
    private PublishedCheckpoint cosigned(PublishedCheckpoint checkpoint, Connection connection) {
        String note = checkpoint.note();
        for (String line : new PublishedCheckpoints(connection).cosignatures(checkpoint.size())) {
            note = note + String.join("", accepted(note, line));
        }
        return new PublishedCheckpoint(checkpoint.size(), note, checkpoint.sealedAt());
    }

    private List<String> accepted(String note, String line) {
        try {
            return witnesses.weigh(note, line) instanceof WitnessKeys.Weighed.Accepted accepted
                    ? accepted.newLines()
                    : List.of();
        } catch (MalformedException malformed) {
            return List.of();
        }
    }

    /** Proofs whose hashes are asked for one proof at a time. */
    public TreeProver prover() {
        return new TreeProver(new TiledSubtrees(tiles -> read(connection -> new StoredTiles(connection).read(tiles))));
    }

    /** What a connection of its own tells. */
    public <T> T read(Function<Connection, T> question) {
        return Objects.requireNonNull(jdbc.execute((ConnectionCallback<T>) question::apply));
    }
}
