package org.ayumi.ledger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.Keys;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.verdict.Finding;

/** Lets a forger loose on a hundred logs and compares what the verifier says with what was done. */
final class Forgeries {

    static final int SEEDS = 100;

    private Forgeries() {}

    /** The forger changes the events and says what is to be found. */
    static void each(Function<Forgery, Finding> forge) throws Exception {
        eachBundle(forgery -> {
            Finding finding = forge.apply(forgery);
            return new Forgery.Expected(forgery.bundle(), finding);
        });
    }

    /** The forger makes the bundle too. */
    static void eachBundle(Function<Forgery, Forgery.Expected> forge) throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            Forgery.Expected forged = forge.apply(new Forgery(seed));
            assertThat(verify(forged.bundle(), Keys.trusted(Keys.LOG), Optional.empty()))
                    .as("seed %s", seed)
                    .isEqualTo(new BundleVerdict.Tampered(forged.finding()));
        }
    }

    static BundleVerdict verify(byte[] bundle, TrustedKeys keys, Optional<Checkpoint> older) throws Exception {
        return BundleVerifier.open(new ByteArrayInputStream(bundle)).verify(keys, older, events -> {});
    }
}
