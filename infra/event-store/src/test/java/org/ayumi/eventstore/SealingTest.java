package org.ayumi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.eventstore.EventStoreDatabase.NOON;
import static org.ayumi.eventstore.EventStoreDatabase.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.Opened;
import org.ayumi.ledger.note.SignedNote;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.seal.KeyStatement;
import org.ayumi.ledger.seal.Sealing;
import org.ayumi.ledger.seal.SigningDesk;
import org.ayumi.ledger.store.StoredLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checkpoints of a store on real PostgreSQL, signed outside it. */
class SealingTest {

    private static final String ORIGIN = "city.example/plans";

    private final EventStoreDatabase database = EventStoreDatabase.fresh();

    @TempDir
    private Path directory = Path.of(".");

    private SigningDesk desk = new SigningDesk(directory, directory, InstantSource.fixed(NOON));

    @BeforeEach
    void a_log_with_its_first_key() throws Exception {
        desk = new SigningDesk(directory.resolve("signer.key"), published(), InstantSource.fixed(NOON));
        desk.createKey(ORIGIN);
        database.append(event("a", 0), event("a", 1));
    }

    @Nested
    class A_checkpoint {

        @Test
        void covers_every_event_and_is_believed_with_the_published_keys() throws Exception {
            assertThat(sealed().size()).isEqualTo(2);
            assertThat(accepted(newestNote()).size()).isEqualTo(2);
            assertThat(Files.readString(published().resolve("checkpoints/0000000000000000002")))
                    .isEqualTo(newestNote());
        }

        @Test
        void is_not_made_twice_of_the_same_events() throws Exception {
            sealed();
            assertThat(seal()).isEqualTo(new Sealing.Unchanged(2));
        }

        @Test
        void continues_the_one_before() throws Exception {
            sealed();
            for (int sequence = 2; sequence < 600; sequence += 23) {
                for (int each = sequence; each < Math.min(600, sequence + 23); each++) {
                    database.append(event("a", each));
                }
                sealed();
            }
            assertThat(sealedSizes()).hasSize(27).last().isEqualTo(600L);
        }

        @Test
        void of_no_event_at_all_is_one_too() throws Exception {
            EventStoreDatabase empty = EventStoreDatabase.fresh();
            try (Connection connection = connection(empty)) {
                assertThat(desk.seal(new StoredLog(connection))).isInstanceOf(Sealing.Sealed.class);
            }
        }
    }

    /** What was reached into after positions 1 and 2 were sealed and 3 to 5 were stored. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE FROM event_store.events WHERE position > 1; DELETE FROM event_store.ledger_nodes WHERE node > 0"
                        + " | ROLLED_BACK | 2 | 2",
                "UPDATE event_store.ledger_nodes SET hash = sha256('x') WHERE node = 0 | HISTORY_CHANGED | 1 | 2",
                "DELETE FROM event_store.ledger_nodes WHERE node = 0 | HISTORY_CHANGED | 1 | 2",
                "DELETE FROM event_store.events WHERE position = 5 | LEAVES_MISSING | 5 | 5",
                "DELETE FROM event_store.ledger_nodes WHERE node > 2 | LEAVES_MISSING | 4 | 5",
                "DELETE FROM event_store.events WHERE position = 4 | EVENT_MISSING | 4 | 4",
                "UPDATE event_store.events SET payload = '{}' WHERE position = 4 | EVENT_CHANGED | 3 | 5",
                "UPDATE event_store.events SET metadata = '{}' WHERE position = 3 | EVENT_CHANGED | 3 | 5",
                "UPDATE event_store.ledger_nodes SET hash = sha256('x') WHERE node = 3 | EVENT_CHANGED | 3 | 5",
                "DELETE FROM event_store.ledger_nodes WHERE node = 3 | EVENT_CHANGED | 3 | 5"
            })
    void nothing_is_signed_that_contradicts_itself_or_what_was_signed(
            String reached, Sealing.Reason reason, long first, long last) throws Exception {
        sealed();
        database.append(event("a", 2), event("a", 3), event("b", 0));
        String before = newestNote();
        database.superuser()
                .execute("SET session_replication_role = replica; " + reached + "; RESET session_replication_role");
        assertThat(seal()).isEqualTo(new Sealing.Refused(reason, first, last));
        assertThat(newestNote()).isEqualTo(before);
    }

    @Test
    void the_same_store_untouched_is_sealed() throws Exception {
        sealed();
        database.append(event("a", 2), event("a", 3), event("b", 0));
        assertThat(sealed().size()).isEqualTo(5);
    }

    @Nested
    class A_key {

        @Test
        void lies_where_only_its_user_reads_and_is_in_no_table() throws Exception {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("signer.key"))))
                    .isEqualTo("rw-------");
        }

        @Test
        void that_takes_over_is_named_by_the_one_before_and_signs_from_the_next_size_on() throws Exception {
            sealed();
            KeyStatement first = desk.published().keys().getFirst();
            KeyStatement second = desk.rotate("staff change");
            assertThat(second.isSignedBy(first.key())).isTrue();
            assertThat(second.isSignedBy(second.key())).isTrue();
            assertThat(second.firstSize()).isEqualTo(3);
            assertThat(KeyStatement.parse(second.note().toString()).reason()).isEqualTo("staff change");
            database.append(event("b", 0));
            sealed();
            for (SignedNote note : desk.published().checkpointsAfter(0)) {
                accepted(note.toString());
            }
            assertThat(Files.readString(published().resolve("keys.txt")))
                    .isEqualTo(first.key() + " 0-2\n" + second.key() + " 3-\n");
        }

        @Test
        void that_was_replaced_signs_nothing_that_is_believed() throws Exception {
            Path stolen = Files.copy(directory.resolve("signer.key"), directory.resolve("stolen.key"));
            sealed();
            desk.rotate("stolen");
            Files.copy(stolen, directory.resolve("signer.key"), StandardCopyOption.REPLACE_EXISTING);
            database.append(event("b", 0));
            assertThatThrownBy(SealingTest.this::seal).isInstanceOf(IOException.class);
        }

        @Test
        void may_change_twice_before_anything_is_sealed_again() throws Exception {
            sealed();
            desk.rotate("one");
            desk.rotate("two");
            database.append(event("b", 0));
            sealed();
            accepted(newestNote());
            assertThat(KeyStatement.ranges(desk.published().keys())).hasSize(2);
        }

        /** Cut off before and after the statement was published. */
        @Test
        void whose_taking_over_was_cut_off_has_taken_over_or_not() throws Exception {
            sealed();
            Path pending = directory.resolve("signer.key.next");
            Files.copy(directory.resolve("signer.key"), directory.resolve("old.key"));
            desk.rotate("a spare key");
            Files.move(directory.resolve("signer.key"), pending);
            Files.copy(directory.resolve("old.key"), directory.resolve("signer.key"));
            database.append(event("b", 0));
            assertThat(sealed().size()).isEqualTo(3);
            Files.copy(directory.resolve("old.key"), pending);
            database.append(event("b", 1));
            assertThat(sealed().size()).isEqualTo(4);
            assertThat(pending).doesNotExist();
        }

        @Test
        void is_not_made_anew_for_a_log_that_has_one() throws Exception {
            Files.delete(directory.resolve("signer.key"));
            assertThatThrownBy(() -> desk.createKey(ORIGIN)).isInstanceOf(IOException.class);
        }
    }

    private Path published() {
        return directory.resolve("published");
    }

    private String newestNote() throws IOException {
        return desk.published().newestNote().orElseThrow();
    }

    private Checkpoint accepted(String note) throws IOException, MalformedException {
        TrustedKeys keys = TrustedKeys.parse(Files.readString(published().resolve("keys.txt")), 0);
        Opened opened = keys.open(note);
        assertThat(opened).isInstanceOf(Opened.Accepted.class);
        return ((Opened.Accepted) opened).checkpoint();
    }

    private List<Long> sealedSizes() throws IOException, MalformedException {
        List<Long> sizes = new ArrayList<>();
        for (SignedNote note : desk.published().checkpointsAfter(0)) {
            sizes.add(Checkpoint.parse(note.text()).size());
        }
        return sizes;
    }

    private Checkpoint sealed() throws IOException, MalformedException, SQLException {
        Sealing sealing = seal();
        assertThat(sealing).isInstanceOf(Sealing.Sealed.class);
        return ((Sealing.Sealed) sealing).checkpoint();
    }

    private Sealing seal() throws IOException, MalformedException, SQLException {
        try (Connection connection = connection(database)) {
            connection.setAutoCommit(false);
            return desk.seal(new StoredLog(connection));
        }
    }

    private static Connection connection(EventStoreDatabase database) throws SQLException {
        return Objects.requireNonNull(database.service().getDataSource()).getConnection();
    }
}
