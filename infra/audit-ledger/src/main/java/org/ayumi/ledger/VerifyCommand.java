package org.ayumi.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.ayumi.ledger.bundle.BundleHeader;
import org.ayumi.ledger.bundle.BundleVerifier;
import org.ayumi.ledger.bundle.CheckpointHistory;
import org.ayumi.ledger.bundle.CheckpointUpdate;
import org.ayumi.ledger.bundle.Coverage;
import org.ayumi.ledger.bundle.Verdict;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.Opened;
import org.ayumi.ledger.note.TrustedKeys;

/** The verifier's command line, with the streams it writes to. */
final class VerifyCommand {

    private static final String USAGE = """
            使い方 / usage:
              bundle FILE [--keys KEYS] [--witnesses N] [--older CHECKPOINT]
              checkpoint OLDER UPDATE --keys KEYS [--witnesses N]
              store JDBC-URL --user USER [--password-file FILE] [--keys KEYS] [--older FILE-OR-DIRECTORY]... [--witnesses N]
              cosign OLDER UPDATE --key SECRET --keys KEYS
            KEYS:     one key to a line, NAME+HASH+BASE64 [FIRST-[LAST]] / 1 行に 1 つの鍵
            OLDER:    a checkpoint kept from before / 以前に保存したチェックポイント (cosign: "-" = なし none yet)
            UPDATE:   "old SIZE", consistency proof, empty line, newer checkpoint (C2SP tlog-witness)
            SECRET:   the witness's private key / 立会人の秘密鍵
            JDBC-URL: jdbc:postgresql://HOST/DATABASE; password also from AYUMI_VERIFY_PASSWORD / パスワードは環境変数でも可
            0 = 正常 sound, 1 = 改ざん tampered, 2 = 確認できず not checked
            """;

    private final Surroundings surroundings;
    private final Reports reports;

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.reports = new Reports(surroundings);
    }

    /** Exit status 0, 1 or 2, whatever the files hold. */
    int run(String... words) {
        Optional<Arguments> arguments = Arguments.of(words);
        if (arguments.isEmpty()) {
            return usage();
        }
        try {
            return run(arguments.get());
        } catch (MalformedException malformed) {
            return reports.notChecked("unreadable", malformed.part());
        } catch (IOException unreadable) {
            return reports.notChecked("unreadable", unreadable.toString());
        } finally {
            reports.endProgress();
        }
    }

    private int run(Arguments arguments) throws IOException, MalformedException {
        if (arguments.is("bundle", 1, "--keys", "--witnesses", "--older")
                && arguments.older().size() <= 1) {
            return bundle(arguments);
        }
        boolean keys = arguments.option("--keys").isPresent();
        if (arguments.is("checkpoint", 2, "--keys", "--witnesses") && keys) {
            return checkpoint(arguments);
        }
        if (arguments.is("store", 1, "--user", "--password-file", "--keys", "--older", "--witnesses")
                && arguments.option("--user").isPresent()) {
            return new StoreCommand(surroundings, reports).run(arguments);
        }
        if (arguments.is("cosign", 2, "--key", "--keys")
                && keys
                && arguments.option("--key").isPresent()) {
            return new CosignCommand(surroundings, reports).run(arguments);
        }
        return usage();
    }

    private int usage() {
        surroundings.err().print(USAGE);
        return Reports.NOT_CHECKED;
    }

    private int bundle(Arguments arguments) throws IOException, MalformedException {
        try (InputStream file = Files.newInputStream(arguments.operand(1))) {
            BundleVerifier verifier = BundleVerifier.open(file);
            BundleHeader header = verifier.header();
            int witnesses = arguments.witnesses();
            TrustedKeys keys = arguments.file("--keys").isPresent()
                    ? TrustedKeys.parse(TextFile.read(arguments.file("--keys").get()), witnesses)
                    : new TrustedKeys(header.keys(), witnesses);
            if (arguments.older().isEmpty()) {
                return report(verifier, keys, Optional.empty(), arguments);
            }
            if (header.coverage() != Coverage.EVERY_POSITION) {
                return reports.notChecked("older.needs.all");
            }
            return switch (keys.open(TextFile.read(arguments.older().getFirst()))) {
                case Opened.Refused refused -> reports.tampered(refused.why());
                case Opened.Accepted older -> report(verifier, keys, Optional.of(older.checkpoint()), arguments);
            };
        }
    }

    private int report(BundleVerifier verifier, TrustedKeys keys, Optional<Checkpoint> older, Arguments arguments)
            throws IOException {
        long count = verifier.header().count();
        return switch (verifier.verify(keys, older, events -> reports.progress(events, count))) {
            case Verdict.Tampered tampered -> reports.tampered(tampered.finding());
            case Verdict.Sound sound ->
                reports.sound(sound, arguments.option("--keys").isEmpty());
        };
    }

    private int checkpoint(Arguments arguments) throws IOException, MalformedException {
        TrustedKeys keys =
                TrustedKeys.parse(TextFile.read(arguments.file("--keys").orElseThrow()), arguments.witnesses());
        CheckpointUpdate update = CheckpointUpdate.parse(TextFile.read(arguments.operand(2)));
        return switch (keys.open(TextFile.read(arguments.operand(1)))) {
            case Opened.Refused refused -> reports.tampered(refused.why());
            case Opened.Accepted older ->
                switch (keys.open(update.checkpoint())) {
                    case Opened.Refused refused -> reports.tampered(refused.why());
                    case Opened.Accepted newer -> compare(older.checkpoint(), newer.checkpoint(), update);
                };
        };
    }

    private int compare(Checkpoint older, Checkpoint newer, CheckpointUpdate update) {
        return CheckpointHistory.check(older, newer, update.proof())
                .map(reports::tampered)
                .orElseGet(() -> reports.consistent(older, newer));
    }
}
