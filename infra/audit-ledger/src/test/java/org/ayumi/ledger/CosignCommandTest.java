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
import org.ayumi.ledger.bundle.SmallLog;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.Keys;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.note.Opened;
import org.ayumi.ledger.note.SignerKey;
import org.ayumi.ledger.note.TrustedKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CosignCommandTest {

    private final SmallLog log = SmallLog.random(1, 12);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path directory = Path.of("");

    @Test
    void a_consistent_update_is_cosigned_with_a_line_that_opens() throws IOException {
        assertThat(cosign(checkpoint(log, 7), update(7, Keys.LOG), Keys.WITNESS))
                .isZero();
        String note = signed(log.checkpoint(12), Keys.LOG) + text(out);
        TrustedKeys keys = new TrustedKeys(Keys.trusted(Keys.LOG, Keys.WITNESS).keys(), 1);
        assertThat(keys.open(note)).isInstanceOf(Opened.Accepted.class);
    }

    @Test
    void the_first_one_is_cosigned_on_trust_and_that_is_said() throws IOException {
        assertThat(cosign("-", update(0, Keys.LOG), Keys.WITNESS)).isZero();
        assertThat(text(out)).startsWith("— witness.example/w1 ");
        assertThat(text(err)).contains("cosigned on trust", "そのまま信頼して連署");
    }

    @Test
    void another_history_is_refused() throws IOException {
        assertThat(cosign(checkpoint(SmallLog.random(2, 7), 7), update(7, Keys.LOG), Keys.WITNESS))
                .isEqualTo(1);
        assertThat(text(out)).contains("history was rewritten").doesNotContain("—");
    }

    @Test
    void a_smaller_log_is_refused() throws IOException {
        assertThat(cosign(checkpoint(SmallLog.random(2, 20), 20), update(7, Keys.LOG), Keys.WITNESS))
                .isEqualTo(1);
        assertThat(text(out)).contains("an older state was put back").doesNotContain("—");
    }

    @Test
    void a_checkpoint_that_is_not_the_logs_is_refused() throws IOException {
        assertThat(cosign(checkpoint(log, 7), update(7, Keys.NEXT), Keys.WITNESS))
                .isEqualTo(1);
        assertThat(cosign("-", update(0, Keys.NEXT), Keys.WITNESS)).isEqualTo(1);
        assertThat(text(out)).contains("no signature by a known key").doesNotContain("—");
    }

    @Test
    void the_logs_own_key_is_no_witness() throws IOException {
        assertThat(cosign(checkpoint(log, 7), update(7, Keys.LOG), Keys.LOG)).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).contains("Use a witness's key");
    }

    private String update(long older, SignerKey by) throws IOException {
        CheckpointUpdate update = new CheckpointUpdate(older, log.consistency(older), signed(log.checkpoint(12), by));
        return file("update", update.toString());
    }

    private static String signed(Checkpoint checkpoint, SignerKey by) {
        return Keys.signed(checkpoint, by).toString();
    }

    private String checkpoint(SmallLog of, long size) throws IOException {
        return file("older", signed(of.checkpoint(size), Keys.LOG));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private int cosign(String older, String update, SignerKey key) throws IOException {
        String keys = file("keys", LogKey.always(Keys.LOG.verifier()) + "\n");
        String secret = file("secret", key.secret() + "\n");
        return new VerifyCommand(new Surroundings(stream(out), stream(err), false, Map.of(), () -> Keys.NOW))
                .run(List.of("cosign", older, update, "--key", secret, "--keys", keys)
                        .toArray(String[]::new));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
