package org.ayumi.ledger.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.merkle.TreeHashing;
import org.ayumi.ledger.merkle.TreeProver;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.verdict.Finding;
import org.junit.jupiter.api.Test;

class CheckpointHistoryTest {

    private final SmallLog log = SmallLog.random(1, 60);

    @Test
    void a_log_that_grew_is_consistent_with_each_of_its_past_sizes() {
        for (int older = 0; older <= 60; older++) {
            assertThat(check(log.checkpoint(older), log.checkpoint(60))).isEmpty();
        }
    }

    @Test
    void a_rewritten_log_is_not() {
        for (int seed = 2; seed < 102; seed++) {
            int size = 1 + new Random(seed).nextInt(60);
            Checkpoint other = SmallLog.random(seed, size).checkpoint(size);
            assertThat(check(other, log.checkpoint(60))).contains(new Finding.Inconsistent(size, 60));
        }
    }

    @Test
    void a_smaller_log_or_another_one_cannot_be_its_future() {
        assertThat(check(log.checkpoint(60), log.checkpoint(59))).contains(new Finding.RolledBack(60, 59));
        Checkpoint other = new Checkpoint("other.example/log", 1, TreeHashing.EMPTY_TREE);
        assertThat(CheckpointHistory.check(other, log.checkpoint(60), List.of()))
                .contains(new Finding.OtherLog(log.checkpoint(60).origin(), "other.example/log"));
    }

    @Test
    void an_update_reads_back() throws MalformedException {
        CheckpointUpdate update = new CheckpointUpdate(
                7,
                new TreeProver(log.tree).consistency(7, 60),
                log.header(Coverage.SELECTION, 0).checkpoint());
        assertThat(CheckpointUpdate.parse(update.toString())).isEqualTo(update);
        for (String wrong : List.of(
                "",
                "old 7\n",
                update.toString().replace("old 7", "old 07"),
                update.toString().replace("old 7", "older 7"),
                update.toString().replaceFirst("=\n", "\n"),
                update.toString().replaceFirst("old 7\n", "old 7\nAAAA\n"))) {
            assertThatThrownBy(() -> CheckpointUpdate.parse(wrong)).isInstanceOf(MalformedException.class);
        }
    }

    private Optional<Finding> check(Checkpoint older, Checkpoint newer) {
        List<Hash> proof = older.size() > newer.size()
                ? List.of()
                : new TreeProver(log.tree).consistency(older.size(), newer.size());
        return CheckpointHistory.check(older, newer, proof);
    }
}
