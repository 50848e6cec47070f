package org.ayumi.benchmarks.country;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.ayumi.benchmarks.driver.Page;
import org.ayumi.ledger.store.StoreAudit;
import org.ayumi.ledger.store.StoreVerdict;
import org.ayumi.ledger.store.StoreVerifier;
import org.ayumi.ledger.verdict.Finding;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The auditor's own check of a store that nobody has sealed yet: each event against its leaf, and the tree above them. */
record Audit(StoreVerdict verdict, double seconds) {

    static Audit of(JdbcTemplate jdbc) {
        long begin = System.nanoTime();
        StoreVerdict verdict = Objects.requireNonNull(jdbc.execute((ConnectionCallback<StoreVerdict>)
                connection -> new StoreVerifier(connection, StoreAudit.alone(), position -> {}).verify()));
        return new Audit(verdict, (System.nanoTime() - begin) / 1e9);
    }

    /** @throws IllegalStateException when it is not sound: a rate of such a store says nothing */
    void tell(Page page) {
        List<Finding> wrong = verdict.findings().stream()
                .filter(finding ->
                        !(finding instanceof Finding.NeverSealed || finding instanceof Finding.SealingBehind))
                .toList();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("what was appended is not sound: " + wrong);
        }
        page.say(String.format(
                Locale.ROOT,
                "Every one of %d events agrees with its leaf, its aggregate's numbers and the tree: verified in %.1f s,"
                        + " %.0f events a second.",
                verdict.events(),
                seconds,
                verdict.events() / seconds));
    }
}
