package org.ayumi.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ayumi.ledger.bundle.BundleHeader;
import org.ayumi.ledger.bundle.BundleVerifier;
import org.ayumi.ledger.bundle.CheckpointHistory;
import org.ayumi.ledger.bundle.CheckpointUpdate;
import org.ayumi.ledger.bundle.Coverage;
import org.ayumi.ledger.bundle.Verdict;
import org.ayumi.ledger.json.Utf8;
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
            KEYS:   one key to a line, NAME+HASH+BASE64 [FIRST-[LAST]] / 1 行に 1 つの鍵
            OLDER:  a checkpoint kept from before / 以前に保存したチェックポイント
            UPDATE: "old SIZE", consistency proof, empty line, newer checkpoint (C2SP tlog-witness)
            0 = 正常 sound, 1 = 改ざん tampered, 2 = 確認できず not checked
            """;

    private final Reports reports;

    VerifyCommand(PrintStream out, PrintStream err) {
        this.reports = new Reports(out, err);
    }

    /** Exit status 0, 1 or 2, whatever the files hold. */
    int run(String... words) {
        Optional<Arguments> arguments =
                Arguments.of(words).filter(read -> read.witnesses().isPresent());
        if (arguments.isEmpty()) {
            return usage();
        }
        try {
            return run(arguments.get());
        } catch (MalformedException malformed) {
            return reports.notChecked("unreadable", malformed.part());
        } catch (IOException unreadable) {
            return reports.notChecked("unreadable", unreadable.toString());
        }
    }

    private int run(Arguments arguments) throws IOException, MalformedException {
        if (arguments.is("bundle", 1)) {
            return bundle(arguments);
        }
        if (arguments.is("checkpoint", 2) && arguments.keys().isPresent()) {
            return checkpoint(arguments);
        }
        return usage();
    }

    private int usage() {
        reports.err().print(USAGE);
        return Reports.NOT_CHECKED;
    }

    private int bundle(Arguments arguments) throws IOException, MalformedException {
        try (InputStream file = Files.newInputStream(arguments.operand(1))) {
            BundleVerifier verifier = BundleVerifier.open(file);
            BundleHeader header = verifier.header();
            int witnesses = arguments.witnesses().orElseThrow();
            TrustedKeys keys = arguments.keys().isPresent()
                    ? TrustedKeys.parse(text(arguments.keys().get()), witnesses)
                    : new TrustedKeys(header.keys(), witnesses);
            if (arguments.older().isEmpty()) {
                return report(verifier, keys, Optional.empty(), arguments);
            }
            if (header.coverage() != Coverage.EVERY_POSITION) {
                return reports.notChecked("older.needs.all");
            }
            return switch (keys.open(text(arguments.older().get()))) {
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
            case Verdict.Sound sound -> reports.sound(sound, arguments.keys().isEmpty());
        };
    }

    private int checkpoint(Arguments arguments) throws IOException, MalformedException {
        TrustedKeys keys = TrustedKeys.parse(
                text(arguments.keys().orElseThrow()), arguments.witnesses().orElseThrow());
        CheckpointUpdate update = CheckpointUpdate.parse(text(arguments.operand(2)));
        return switch (keys.open(text(arguments.operand(1)))) {
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

    private static String text(Path file) throws IOException, MalformedException {
        return Utf8.decode(Files.readAllBytes(file)).orElseThrow(() -> new MalformedException(file + ": UTF-8"));
    }
}
