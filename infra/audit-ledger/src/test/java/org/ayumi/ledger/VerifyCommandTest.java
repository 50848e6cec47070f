package org.ayumi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ayumi.ledger.bundle.CheckpointUpdate;
import org.ayumi.ledger.bundle.Coverage;
import org.ayumi.ledger.bundle.SmallLog;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.note.Keys;
import org.ayumi.ledger.note.LogKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    private final SmallLog log = SmallLog.random(1, 12);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path directory = Path.of("");

    @Test
    void a_sound_bundle_is_0() throws IOException {
        String bundle = file("bundle.ndjson", log.bundle(Coverage.EVERY_POSITION));
        assertThat(run("bundle", bundle, "--keys", keys(), "--scope", "signed,keys"))
                .isZero();
        assertThat(text(out))
                .contains("正常", "OK: 12 events", "proven: signed,keys")
                .doesNotContain("NOTE:");
    }

    @Test
    void what_is_not_proven_is_always_listed_and_0_needs_a_scope_that_is() throws IOException {
        String bundle = file("bundle.ndjson", log.bundle(Coverage.WHOLE_STREAMS));
        assertThat(run("bundle", bundle, "--keys", keys())).isEqualTo(3);
        assertThat(text(out))
                .contains(
                        "Not proven:",
                        "Whether anything follows the last event",
                        "--witnesses N",
                        "No scope was stated")
                .contains("証明していないこと:", "末尾", "立会人", "終了コードは 3");
        for (String unproven : List.of("keys", "kept", "witnessed", "signed,kept")) {
            out.reset();
            assertThat(run("bundle", bundle, "--scope", unproven)).isEqualTo(2);
            assertThat(text(out))
                    .contains("asks for " + unproven.replace("signed,", "") + ", which was not proven", "確認できず");
        }
        assertThat(run("bundle", bundle, "--scope", "signed")).isZero();
        assertThat(run("bundle", bundle, "--scope", "files")).isEqualTo(2);
        assertThat(run("bundle", bundle, "--scope", "everything")).isEqualTo(2);
        String forged =
                new String(log.bundle(Coverage.SELECTION), StandardCharsets.UTF_8).replaceFirst("staff", "admin");
        out.reset();
        assertThat(run("bundle", file("forged", forged.getBytes(StandardCharsets.UTF_8)), "--scope", "signed"))
                .isEqualTo(1);
        assertThat(text(out)).contains("Not proven:", "That nothing was left out", "no checkpoint vouches for it");
    }

    @Test
    void keys_out_of_the_bundle_are_shown_to_be_compared() throws IOException {
        String bundle = file("bundle.ndjson", log.bundle(Coverage.SELECTION));
        assertThat(run("bundle", bundle)).isEqualTo(3);
        assertThat(text(out)).contains("NOTE:", "注意", Keys.LOG.verifier().toString());
    }

    @Test
    void a_tampered_bundle_is_1_and_names_the_leaf_in_both_languages() throws IOException {
        String text = new String(log.bundle(Coverage.EVERY_POSITION), StandardCharsets.UTF_8);
        int line = text.indexOf("\"actor\\\":\\\"staff", text.indexOf("\"position\":5"));
        String forged = text.substring(0, line) + text.substring(line).replaceFirst("staff", "admin");
        assertThat(run("bundle", file("bundle.ndjson", forged.getBytes(StandardCharsets.UTF_8)), "--keys", keys()))
                .isEqualTo(1);
        assertThat(text(out)).contains("TAMPERED: Position 5 (line 6): the metadata were altered", "改ざんあり: 位置 5（6 行目）");
    }

    @Test
    void an_older_checkpoint_is_compared_where_every_position_is_there() throws IOException {
        String bundle = file("bundle.ndjson", log.bundle(Coverage.EVERY_POSITION));
        assertThat(run("bundle", bundle, "--keys", keys(), "--older", checkpoint(log, 7), "--scope", "kept,keys"))
                .isZero();
        assertThat(run("bundle", bundle, "--keys", keys(), "--older", checkpoint(SmallLog.random(2, 7), 7)))
                .isEqualTo(1);
        assertThat(text(out)).contains("history was rewritten");
        String some = file("some.ndjson", log.bundle(Coverage.SELECTION));
        assertThat(run("bundle", some, "--keys", keys(), "--older", checkpoint(log, 7)))
                .isEqualTo(2);
    }

    @Test
    void a_checkpoint_is_compared_with_an_older_one() throws IOException {
        String update = file("update", update(7).toString().getBytes(StandardCharsets.UTF_8));
        assertThat(run("checkpoint", checkpoint(log, 7), update, "--keys", keys()))
                .isZero();
        assertThat(run("checkpoint", checkpoint(SmallLog.random(2, 7), 7), update, "--keys", keys()))
                .isEqualTo(1);
        assertThat(run("checkpoint", checkpoint(SmallLog.random(2, 20), 20), update, "--keys", keys()))
                .isEqualTo(1);
        assertThat(text(out)).contains("an older state was put back");
        assertThat(run("checkpoint", checkpoint(log, 7), update, "--keys", keys(), "--witnesses", "1"))
                .isEqualTo(1);
    }

    @Test
    void what_cannot_be_checked_is_2() throws IOException {
        String noBundle = file("other", "{\"bundle\":\"other\"}\n".getBytes(StandardCharsets.UTF_8));
        assertThat(run()).isEqualTo(2);
        assertThat(run("bundle")).isEqualTo(2);
        assertThat(run("bundle", "a", "b")).isEqualTo(2);
        assertThat(run("bundle", noBundle, "--keys")).isEqualTo(2);
        assertThat(run("bundle", noBundle, "--colour", "red")).isEqualTo(2);
        assertThat(run("bundle", noBundle, "--witnesses", "many")).isEqualTo(2);
        assertThat(run("checkpoint", noBundle, noBundle)).isEqualTo(2);
        assertThat(text(err)).contains("usage");
        assertThat(run("bundle", noBundle)).isEqualTo(2);
        assertThat(run("bundle", directory.resolve("missing").toString())).isEqualTo(2);
        assertThat(run("bundle", directory.toString())).isEqualTo(2);
        assertThat(run("bundle", file("empty", new byte[0]))).isEqualTo(2);
        assertThat(run("bundle", file("bundle", log.bundle(Coverage.SELECTION)), "--keys", noBundle))
                .isEqualTo(2);
        assertThat(text(err)).contains("読めません", "Cannot be read");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void long_work_says_how_far_it_is() throws IOException {
        String bundle = file("bundle.ndjson", SmallLog.random(1, 10_000).bundle(Coverage.EVERY_POSITION));
        assertThat(run("bundle", bundle, "--keys", keys(), "--scope", "signed")).isZero();
        assertThat(text(err)).contains("10000 / 10000 (100%)");
    }

    private CheckpointUpdate update(long older) {
        List<Hash> proof = log.consistency(older);
        return new CheckpointUpdate(
                older, proof, Keys.signed(log.checkpoint(12), Keys.LOG).toString());
    }

    private String keys() throws IOException {
        return file("keys", ("# keys\n" + LogKey.always(Keys.LOG.verifier()) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private String checkpoint(SmallLog of, long size) throws IOException {
        return file(
                "older", Keys.signed(of.checkpoint(size), Keys.LOG).toString().getBytes(StandardCharsets.UTF_8));
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(directory.resolve(name), content).toString();
    }

    private int run(String... words) {
        return new VerifyCommand(new Surroundings(stream(out), stream(err), false, Map.of(), () -> Keys.NOW))
                .run(words);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
