package org.ayumi.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ayumi.ledger.bundle.BundleHeader;
import org.ayumi.ledger.bundle.BundleVerdict;
import org.ayumi.ledger.bundle.BundleVerifier;
import org.ayumi.ledger.bundle.Coverage;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.Opened;
import org.ayumi.ledger.note.TrustedKeys;

/** {@code bundle FILE}: verifies one bundle. */
final class BundleCommand {

    static final Set<Claim> CLAIMS = EnumSet.of(Claim.SIGNED, Claim.KEYS, Claim.KEPT, Claim.WITNESSED);

    private final Reports reports;

    BundleCommand(Reports reports) {
        this.reports = reports;
    }

    int run(Arguments arguments) throws IOException, MalformedException {
        try (InputStream file = Files.newInputStream(arguments.operand(1))) {
            BundleVerifier verifier = BundleVerifier.open(file);
            int status = verify(verifier, keys(verifier.header(), arguments), arguments);
            Limits limits = limits(verifier.header(), status, arguments);
            reports.limits(limits);
            return status == Reports.SOUND ? reports.inScope(limits, arguments.scope(CLAIMS)) : status;
        }
    }

    static TrustedKeys keys(BundleHeader header, Arguments arguments) throws IOException, MalformedException {
        return arguments.file("--keys").isPresent()
                ? TrustedKeys.parse(TextFile.read(arguments.file("--keys").get()), arguments.witnesses())
                : new TrustedKeys(header.keys(), arguments.witnesses());
    }

    /** Tells what is found; 0 where nothing is wrong, whatever the scope. */
    int verify(BundleVerifier verifier, TrustedKeys keys, Arguments arguments) throws IOException, MalformedException {
        if (arguments.older().isEmpty()) {
            return verify(verifier, keys, Optional.empty(), arguments);
        }
        if (verifier.header().coverage() != Coverage.EVERY_POSITION) {
            return reports.notChecked("older.needs.all");
        }
        return switch (keys.open(TextFile.read(arguments.older().getFirst()))) {
            case Opened.Refused refused -> reports.tampered(refused.why());
            case Opened.Accepted older -> verify(verifier, keys, Optional.of(older.checkpoint()), arguments);
        };
    }

    private int verify(BundleVerifier verifier, TrustedKeys keys, Optional<Checkpoint> older, Arguments arguments)
            throws IOException {
        long count = verifier.header().count();
        return switch (verifier.verify(keys, older, events -> reports.progress(events, count))) {
            case BundleVerdict.Tampered tampered -> reports.tampered(tampered.finding());
            case BundleVerdict.Sound sound -> {
                reports.sound(sound, arguments.option("--keys").isEmpty());
                yield Reports.SOUND;
            }
        };
    }

    /** What a bundle leaves open, whatever was found. */
    static Limits limits(BundleHeader header, int status, Arguments arguments) {
        Limits limits = new Limits().open("unproven.end." + header.coverage());
        boolean sound = status == Reports.SOUND;
        return limits.claim(Claim.SIGNED, sound)
                .claim(Claim.KEYS, sound && arguments.option("--keys").isPresent())
                .claim(Claim.KEPT, sound && !arguments.older().isEmpty())
                .claim(Claim.WITNESSED, sound && arguments.witnesses() > 0);
    }
}
