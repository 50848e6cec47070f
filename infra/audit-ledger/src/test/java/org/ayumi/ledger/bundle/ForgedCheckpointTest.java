package org.ayumi.ledger.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.ledger.bundle.Forgeries.SEEDS;
import static org.ayumi.ledger.bundle.Forgeries.verify;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ayumi.ledger.note.Keys;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.verdict.Finding;
import org.junit.jupiter.api.Test;

/** Logs that were rewritten or put back, and checkpoints that were forged: 100 seeds each. */
class ForgedCheckpointTest {

    @Test
    void a_history_rewritten_and_signed_again_with_the_log_s_own_key() throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            SmallLog before = SmallLog.random(seed, 30);
            int rewritten = random.nextInt(30);
            int older = 1 + random.nextInt(30);
            BundleVerdict verdict = verify(
                    rewritten(before, rewritten).bundle(Coverage.EVERY_POSITION),
                    Keys.trusted(Keys.LOG),
                    Optional.of(before.checkpoint(older)));
            if (older > rewritten) {
                assertThat(verdict)
                        .as("seed %s", seed)
                        .isEqualTo(new BundleVerdict.Tampered(new Finding.Inconsistent(older, 30)));
            } else {
                assertThat(verdict)
                        .as("an older checkpoint knows nothing of what came after it")
                        .isInstanceOf(BundleVerdict.Sound.class);
            }
        }
    }

    private static SmallLog rewritten(SmallLog log, int index) {
        SmallLog after = new SmallLog();
        for (ProvenEvent event : log.events) {
            Leaf leaf = event.leaf();
            after.append(
                    leaf.index() == index
                            ? SmallLog.event(leaf.position(), leaf.aggregate(), leaf.sequence(), new Random(-1))
                            : event);
        }
        return after;
    }

    @Test
    void an_older_state_put_back() throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            SmallLog log = SmallLog.random(seed, 20);
            SmallLog restored = SmallLog.random(seed, 1 + new Random(seed).nextInt(19));
            assertThat(verify(
                            restored.bundle(Coverage.SELECTION),
                            Keys.trusted(Keys.LOG),
                            Optional.of(log.checkpoint(20))))
                    .isEqualTo(new BundleVerdict.Tampered(new Finding.RolledBack(20, restored.size())));
        }
    }

    @Test
    void a_checkpoint_of_another_size_or_root_under_the_old_signature() throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            SmallLog log = SmallLog.random(seed, 20);
            SmallLog other = SmallLog.random(seed + 1_000, seed % 2 == 0 ? 20 : 19);
            String note = log.header(Coverage.SELECTION, 0)
                    .checkpoint()
                    .replace(
                            log.checkpoint(20).text(),
                            other.checkpoint(other.size()).text());
            assertRefused(
                    note, new Finding.BadSignature(Keys.LOG.verifier().id().toString()));
        }
    }

    @Test
    void a_checkpoint_signed_with_the_forger_s_own_key_which_the_bundle_vouches_for() throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            String note = Keys.signed(SmallLog.random(seed, 5).checkpoint(5), Keys.NEXT)
                    .toString();
            assertRefused(
                    note,
                    new Finding.UnknownKey(List.of(Keys.NEXT.verifier().id().toString())));
        }
    }

    @Test
    void a_checkpoint_that_is_none() throws Exception {
        assertRefused("nothing signed\n", new Finding.CheckpointMalformed("note"));
    }

    private static void assertRefused(String note, Finding why) throws Exception {
        List<LogKey> claimed = List.of(LogKey.always(Keys.NEXT.verifier()));
        byte[] bundle = SmallLog.write(new BundleHeader(note, 0, Coverage.SELECTION, claimed), List.of());
        assertThat(verify(bundle, Keys.trusted(Keys.LOG), Optional.empty())).isEqualTo(new BundleVerdict.Tampered(why));
    }
}
