package org.ayumi.ledger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ayumi.ledger.note.Keys;
import org.junit.jupiter.api.Test;

class HonestBundleTest {

    @Test
    void a_thousand_honest_bundles_raise_no_alarm() throws Exception {
        for (int seed = 0; seed < 1_000; seed++) {
            Forgery honest = new Forgery(seed);
            long olderSize = honest.random.nextInt((int) honest.log.size() + 1);
            Coverage coverage = List.of(Coverage.values()).get(seed % 3);
            assertThat(Forgeries.verify(
                            honest.bundle(coverage, honest.events.size()),
                            Keys.trusted(Keys.LOG),
                            Optional.of(honest.log.checkpoint(olderSize))))
                    .as("seed %s", seed)
                    .isInstanceOf(BundleVerdict.Sound.class);
        }
    }

    @Test
    void some_events_of_a_log_verify_without_the_others() throws Exception {
        SmallLog log = SmallLog.random(1, 50);
        byte[] bundle = log.bundle(Coverage.SELECTION, List.of(3L, 17L, 50L));
        assertThat(Forgeries.verify(bundle, Keys.trusted(Keys.LOG), Optional.empty()))
                .isInstanceOf(BundleVerdict.Sound.class);
    }

    @Test
    void an_empty_log_verifies() throws Exception {
        byte[] bundle = SmallLog.random(1, 0).bundle(Coverage.EVERY_POSITION);
        assertThat(Forgeries.verify(bundle, Keys.trusted(Keys.LOG), Optional.empty()))
                .isInstanceOf(BundleVerdict.Sound.class);
    }
}
