package org.ayumi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.note.NoteSigners;
import org.ayumi.ledger.note.SignerKey;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.reads.ReadsVerdict;
import org.ayumi.ledger.reads.ReadsVerifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;

/** Old reads go in order, and what is left is proven as before; nobody removes them otherwise. */
class PrunedReadLogTest {

    private static final SignerKey KEY = SealedStore.logKey();

    static Stream<EventStoreDatabase> databases() {
        return Stream.of(EventStoreDatabase.fresh(), EventStoreDatabase.ownedByTheService());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void old_entries_go_up_to_a_signed_head_and_their_going_is_recorded(EventStoreDatabase database)
            throws SQLException {
        Random random = new Random(1);
        ReadLogOfTests old = new ReadLogOfTests(database.superuser(), KEY, EventStoreDatabase.NOON);
        for (int head = 0; head < 4; head++) {
            old.grow(5, random);
            old.seal();
        }
        Instant soon = Instant.now().plus(Duration.ofHours(1));
        ReadLogOfTests young = new ReadLogOfTests(database.superuser(), KEY, soon);
        young.grow(3, random);
        young.seal();
        assertThat(verify(database).findings()).isEmpty();

        List<Long> removed = Stream.generate(() -> prune(database, Duration.ofDays(100), 12))
                .takeWhile(entries -> entries > 0)
                .toList();

        assertThat(removed).as("two heads are within twelve links, and so on").containsExactly(10L, 10L);
        young.seal();
        ReadsVerdict verdict = verify(database);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.removed()).isEqualTo(20);
        assertThat(verdict.signed()).isEqualTo(20 + 3 + 2);
        assertThat(database.superuser()
                        .queryForList(
                                "SELECT query FROM access.read_log WHERE method = 'DELETE' ORDER BY id", String.class))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("ids=22-40&entries=10&link=20&before=");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nobody_removes_entries_otherwise(EventStoreDatabase database) {
        ReadLogOfTests reads = new ReadLogOfTests(database.superuser(), KEY, EventStoreDatabase.NOON);
        reads.grow(6, new Random(2));
        assertThat(prune(database, Duration.ofDays(100), 100))
                .as("nothing is signed")
                .isZero();
        reads.seal();
        assertThatThrownBy(() -> prune(database, Duration.ofDays(29), 100))
                .rootCause()
                .hasMessageContaining("30 days");
        for (String sql : List.of(
                "DELETE FROM access.read_log",
                "DELETE FROM access.read_chain",
                "UPDATE access.read_heads SET number = number",
                "TRUNCATE access.read_chain")) {
            assertThatThrownBy(() -> database.service().execute(sql)).isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> database.superuser().execute(sql))
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
        assertThat(database.service().queryForObject("SELECT count(*) FROM access.read_chain", Long.class))
                .isEqualTo(6);
    }

    private static long prune(EventStoreDatabase database, Duration age, int most) {
        return Objects.requireNonNull(database.service()
                .queryForObject(
                        "SELECT access.prune_read_log(now() - make_interval(secs => ?), ?)",
                        Long.class,
                        (double) age.toSeconds(),
                        most));
    }

    private static ReadsVerdict verify(EventStoreDatabase database) throws SQLException {
        NoteSigners signers =
                new NoteSigners(new TrustedKeys(List.of(LogKey.always(KEY.verifier())), 0), SealedStore.ORIGIN);
        try (Connection connection =
                Objects.requireNonNull(database.superuser().getDataSource()).getConnection()) {
            connection.setAutoCommit(false);
            return new ReadsVerifier(connection, Optional.of(signers), List.of()).verifyWithin();
        }
    }
}
