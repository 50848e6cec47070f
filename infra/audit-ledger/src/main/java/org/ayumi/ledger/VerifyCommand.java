package org.ayumi.ledger;

import java.io.IOException;
import java.util.Optional;
import org.ayumi.ledger.bundle.CheckpointHistory;
import org.ayumi.ledger.bundle.CheckpointUpdate;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.Opened;
import org.ayumi.ledger.note.TrustedKeys;

/** The verifier's command line, with the streams it writes to. */
final class VerifyCommand {

    private static final String USAGE = """
            使い方 / usage:
              pack FILE-OR-FOLDER [--keys KEYS] [--witnesses N] [--older CHECKPOINT] [--scope SCOPE]
              bundle FILE [--keys KEYS] [--witnesses N] [--older CHECKPOINT] [--scope SCOPE]
              checkpoint OLDER UPDATE --keys KEYS [--witnesses N]
              store JDBC-URL --user USER [--password-file FILE] [--keys KEYS] [--older FILE-OR-DIRECTORY]...
                    [--witnesses N] [--scope SCOPE]
              cosign OLDER UPDATE --key SECRET --keys KEYS
            KEYS:     one key to a line, NAME+HASH+BASE64 [FIRST-[LAST]] / 1 行に 1 つの鍵
            OLDER:    a checkpoint kept from before / 以前に保存したチェックポイント (cosign: "-" = なし none yet)
            UPDATE:   "old SIZE", consistency proof, empty line, newer checkpoint (C2SP tlog-witness)
            SECRET:   the witness's private key / 立会人の秘密鍵
            JDBC-URL: jdbc:postgresql://HOST/DATABASE; password also from AYUMI_VERIFY_PASSWORD / パスワードは環境変数でも可
            SCOPE:    what must be proven, with commas / 証明されるべきこと（コンマ区切り）:
                      signed 署名, keys 手元の鍵, kept 保存した控え, witnessed 立会人,
                      reads 閲覧記録 (store), files パックの全ファイル (pack)
            0 = 範囲のすべてを証明 the scope is proven, 1 = 改ざん・異常 tampered or not sealed,
            2 = 確認できず not checked, 3 = 異常なし・範囲の指定なし nothing wrong found, no scope was stated
            """;

    private final Surroundings surroundings;
    private final Reports reports;

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.reports = new Reports(surroundings);
    }

    /** Exit status 0 to 3, whatever the files hold. */
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
        if (arguments.is("bundle", 1, "--keys", "--witnesses", "--older", "--scope")
                && arguments.older().size() <= 1
                && arguments.scopeIsOf(BundleCommand.CLAIMS)) {
            return new BundleCommand(reports).run(arguments);
        }
        if (arguments.is("pack", 1, "--keys", "--witnesses", "--older", "--scope")
                && arguments.older().size() <= 1
                && arguments.scopeIsOf(PackCommand.CLAIMS)) {
            return new PackCommand(reports).run(arguments);
        }
        boolean keys = arguments.option("--keys").isPresent();
        if (arguments.is("checkpoint", 2, "--keys", "--witnesses") && keys) {
            return checkpoint(arguments);
        }
        if (arguments.is("store", 1, "--user", "--password-file", "--keys", "--older", "--witnesses", "--scope")
                && arguments.option("--user").isPresent()
                && arguments.scopeIsOf(StoreCommand.CLAIMS)) {
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

    private int checkpoint(Arguments arguments) throws IOException, MalformedException {
        TrustedKeys keys =
                TrustedKeys.parse(TextFile.read(arguments.file("--keys").orElseThrow()), arguments.witnesses());
        CheckpointUpdate update = CheckpointUpdate.parse(TextFile.read(arguments.operand(2)));
        return switch (keys.open(TextFile.read(arguments.operand(1)))) {
            case Opened.Refused refused -> reports.tampered(refused.why());
            case Opened.Accepted older ->
                switch (keys.open(update.checkpoint())) {
                    case Opened.Refused refused -> reports.tampered(refused.why());
                    case Opened.Accepted newer -> compare(older.checkpoint(), newer.checkpoint(), update, arguments);
                };
        };
    }

    private int compare(Checkpoint older, Checkpoint newer, CheckpointUpdate update, Arguments arguments) {
        int status = CheckpointHistory.check(older, newer, update.proof())
                .map(reports::tampered)
                .orElseGet(() -> reports.consistent(older, newer));
        reports.limits(new Limits()
                .open("unproven.end.checkpoint", Long.toString(newer.size()))
                .claim(Claim.WITNESSED, arguments.witnesses() > 0));
        return status;
    }
}
