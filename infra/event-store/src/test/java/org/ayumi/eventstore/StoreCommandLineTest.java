package org.ayumi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.ayumi.ledger.Verify;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.testsupport.JavaProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;

/** The verifier's own jar and a driver, against a real database, as an auditor starts it. */
class StoreCommandLineTest {

    private static final JavaProgram VERIFY =
            JavaProgram.of(Verify.class, Driver.class).with("AYUMI_VERIFY_PASSWORD", "unused");

    private final SealedStore store = SealedStore.of(60, new Random(7));

    @TempDir
    Path directory = Path.of("");

    @Test
    void a_sound_store_is_0_and_says_what_is_proven() throws Exception {
        JavaProgram.Answer answer = verify("--keys", keys(), "--scope", "signed,keys");
        assertThat(answer.status()).as(answer.err() + answer.out()).isZero();
        assertThat(answer.out())
                .contains("正常", "OK: 60 events", "positions up to " + store.sealed())
                .contains("Events younger than the last checkpoint: " + (60 - store.sealed()) + ".")
                .contains("The end: that no events after position 60 were cut off", "位置 60 より後のイベント")
                .doesNotContain("NOTE");
    }

    @Test
    void a_sound_store_is_3_where_nobody_said_what_must_be_proven_and_2_where_that_was_not() throws Exception {
        JavaProgram.Answer answer = verify("--keys", keys());
        assertThat(answer.status()).as(answer.err()).isEqualTo(3);
        assertThat(answer.out()).contains("Not proven:", "No scope was stated", "証明していないこと:", "終了コードは 3");
        JavaProgram.Answer more = verify("--keys", keys(), "--scope", "signed,keys,kept,witnessed");
        assertThat(more.status()).as(more.err()).isEqualTo(2);
        assertThat(more.out()).contains("the scope asks for kept,witnessed, which was not proven", "確認できず");
        assertThat(verify("--scope", "keys").status()).isEqualTo(2);
        assertThat(verify("--scope", "files").status()).isEqualTo(2);
    }

    @Test
    void the_read_log_is_verified_with_the_store() throws Exception {
        JavaProgram.Answer sound = verify("--keys", keys(), "--scope", "signed,reads");
        assertThat(sound.status()).as(sound.out()).isZero();
        assertThat(sound.out()).contains("OK: Read log: ", "under a signed head", "正常: 閲覧記録");
        Path published = Files.createDirectories(directory.resolve("kept"));
        Files.writeString(published.resolve("checkpoint"), note(store.sealed()));
        Files.writeString(
                published.resolve("readlog"),
                Objects.requireNonNull(store.database()
                        .superuser()
                        .queryForObject(
                                "SELECT note FROM access.read_heads ORDER BY number DESC LIMIT 1", String.class)));
        tamper("UPDATE access.read_log SET actor = 'nobody' WHERE id = 2");
        JavaProgram.Answer edited = verify("--keys", keys());
        assertThat(edited.status()).isEqualTo(1);
        assertThat(edited.out()).contains("TAMPERED: Read log, entry 2: the entry or its link was altered", "閲覧記録 2 番");
        tamper("DROP SCHEMA access CASCADE");
        assertThat(verify("--keys", keys(), "--scope", "signed").out()).contains("there is none in this database");
        assertThat(verify("--keys", keys(), "--scope", "reads").status()).isEqualTo(2);
        JavaProgram.Answer gone = verify("--keys", keys(), "--older", published.toString());
        assertThat(gone.status()).isEqualTo(1);
        assertThat(gone.out()).contains("Read log: a signed head tells of");
    }

    /** What cannot be seen is said, and a kept copy shows it. */
    @Test
    void an_end_that_was_cut_off_with_its_checkpoints_is_told_to_be_invisible_without_a_kept_one() throws Exception {
        long left = store.checkpoints().getFirst();
        Path kept = Files.writeString(directory.resolve("kept"), note(store.sealed()));
        tamper("DELETE FROM event_store.events WHERE position > " + left);
        tamper("DELETE FROM event_store.ledger_nodes WHERE (node + 1) << level > " + left);
        tamper("DELETE FROM event_store.ledger_checkpoints WHERE size > " + left);

        JavaProgram.Answer blind = verify("--keys", keys());
        assertThat(blind.status()).isEqualTo(3);
        assertThat(blind.out()).contains("that no events after position " + left + " were cut off together", "--older");
        JavaProgram.Answer seeing = verify("--keys", keys(), "--older", kept.toString());
        assertThat(seeing.status()).isEqualTo(1);
        assertThat(seeing.out()).contains("The log has " + left + " leaves and had " + store.sealed() + " before");
    }

    @Test
    void events_that_no_checkpoint_vouches_for_are_not_ok_once_they_are_older_than_the_promise() throws Exception {
        SealedStore late = SealedStore.growing(EventStoreDatabase.NOON);
        late.grow(20, new Random(3));
        JavaProgram.Answer never = verify(late);
        assertThat(never.status()).as(never.out()).isEqualTo(1);
        assertThat(never.out())
                .contains("NOT OK: 20 events, the oldest recorded", "no checkpoint vouches for any of them")
                .contains("異常: イベントが 20 件あり", "10 秒以内")
                .doesNotContain("\nOK: ", "TAMPERED");
        late.seal();
        assertThat(verify(late).status()).isEqualTo(3);
        late.grow(5, new Random(4));
        JavaProgram.Answer behind = verify(late);
        assertThat(behind.status()).isEqualTo(1);
        assertThat(behind.out())
                .contains("NOT OK: Positions 21 to 25: recorded up to", "sealing has stopped")
                .contains("Positions up to 20, for which a signature vouches, are sound");
        tamperWith(late, "DELETE FROM event_store.ledger_checkpoints");
        assertThat(verify(late).status()).isEqualTo(1);
    }

    @Test
    void keys_out_of_the_store_are_shown_to_be_compared() throws Exception {
        JavaProgram.Answer answer = verify();
        assertThat(answer.status()).as(answer.err()).isEqualTo(3);
        assertThat(answer.out()).contains("NOTE:", "注意", store.key().verifier().toString());
    }

    @Test
    void a_tampered_store_is_1_and_names_the_position_in_both_languages() throws Exception {
        tamper("UPDATE event_store.events SET payload = payload || ' '::bytea WHERE position = 5");
        JavaProgram.Answer answer = verify("--keys", keys());
        assertThat(answer.status()).as(answer.err()).isEqualTo(1);
        assertThat(answer.out())
                .startsWith("改ざんあり: 位置 5: イベントが書き換えられています")
                .contains("TAMPERED: Position 5: the event was altered")
                .doesNotContain("are sound");
    }

    @Test
    void a_sealed_prefix_is_sound_though_the_tail_is_not() throws Exception {
        tamper("UPDATE event_store.events SET payload = payload || ' '::bytea WHERE position = 60");
        JavaProgram.Answer answer = verify("--keys", keys());
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out()).contains("Position 60", "Positions up to " + store.sealed() + ", for which", "は正常です");
    }

    @Test
    void published_checkpoints_that_were_kept_are_compared() throws Exception {
        Path checkpoints = Files.createDirectories(directory.resolve("published/checkpoints"));
        for (long size : store.checkpoints()) {
            Files.writeString(checkpoints.resolve(Long.toString(size)), note(size));
        }
        Path file = Files.writeString(directory.resolve("mine"), note(store.sealed()));
        Files.writeString(directory.resolve("published/index.html"), "no checkpoint");
        String published = directory.resolve("published").toString();
        String[] kept = {"--keys", keys(), "--older", published, "--older", file.toString(), "--scope", "kept"};
        JavaProgram.Answer sound = verify(kept);
        assertThat(sound.status()).as(sound.out() + sound.err()).isZero();
        assertThat(sound.out()).contains("They lead to " + (store.checkpoints().size() + 1) + " kept checkpoints");
        long deleted = store.checkpoints().getFirst();
        tamper("DELETE FROM event_store.ledger_checkpoints WHERE size = " + deleted);
        JavaProgram.Answer gone = verify(kept);
        assertThat(gone.status()).isEqualTo(1);
        assertThat(gone.out()).contains("Checkpoint of " + deleted + " leaves: it was published and is no longer");
    }

    @Test
    void witnesses_are_counted_when_asked_for() throws Exception {
        assertThat(verify("--keys", keys(), "--witnesses", "1").status()).isEqualTo(1);
        long size = store.checkpoints().get(1);
        String line = note(size).substring(0, note(size).indexOf("\n\n") + 1);
        store.database()
                .superuser()
                .update(
                        "INSERT INTO event_store.ledger_cosignatures VALUES (?, ?, now())",
                        size,
                        SealedStore.WITNESS.sign(line, EventStoreDatabase.NOON).line());
        JavaProgram.Answer answer = verify("--keys", keys(), "--witnesses", "1", "--scope", "witnessed,keys");
        assertThat(answer.status()).as(answer.out()).isZero();
        assertThat(answer.out()).contains("positions up to " + size + " are vouched for");
    }

    @Test
    void what_cannot_be_checked_is_2() throws Exception {
        JavaProgram.Answer away = VERIFY.run("store", "jdbc:postgresql://localhost:1/none", "--user", "auditor");
        assertThat(away.status()).isEqualTo(2);
        assertThat(away.err()).contains("データベースを読めません", "The database cannot be read");
        assertThat(VERIFY.run("store", "jdbc:postgresql://localhost:1/none").status())
                .isEqualTo(2);
        assertThat(verify("--older", directory.toString()).status()).isEqualTo(2);
        tamper("DELETE FROM event_store.ledger_checkpoints");
        JavaProgram.Answer never = verify("--keys", keys());
        assertThat(never.status()).isEqualTo(2);
        assertThat(never.out()).contains("there is no checkpoint, so nothing is proven");
    }

    private JavaProgram.Answer verify(String... more) throws Exception {
        return verify(store, more);
    }

    private static JavaProgram.Answer verify(SealedStore store, String... more) throws Exception {
        String url;
        try (Connection connection = store.connect()) {
            url = connection.getMetaData().getURL();
        }
        List<String> words = new ArrayList<>(List.of("store", url, "--user", "postgres"));
        words.addAll(Arrays.asList(more));
        return VERIFY.run(words.toArray(String[]::new));
    }

    private void tamper(String sql) throws Exception {
        tamperWith(store, sql);
    }

    private static void tamperWith(SealedStore store, String sql) throws Exception {
        try (Connection connection = store.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute(sql);
        }
    }

    private String note(long size) {
        return Objects.requireNonNull(store.database()
                .superuser()
                .queryForObject("SELECT note FROM event_store.ledger_checkpoints WHERE size = ?", String.class, size));
    }

    private String keys() throws Exception {
        return Files.writeString(
                        directory.resolve("keys"),
                        store.trusted().stream().map(LogKey::toString).collect(Collectors.joining("\n", "", "\n")))
                .toString();
    }
}
