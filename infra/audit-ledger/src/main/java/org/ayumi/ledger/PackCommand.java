package org.ayumi.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayumi.ledger.bundle.BundleVerifier;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.pack.PackFiles;
import org.ayumi.ledger.pack.PackVerifier;
import org.ayumi.ledger.pack.PackVerifier.Vouching;
import org.ayumi.ledger.verdict.Finding;

/** {@code pack FILE-OR-FOLDER}: verifies every file of a proof pack, and the bundle in it. */
final class PackCommand {

    static final Set<Claim> CLAIMS = EnumSet.of(Claim.SIGNED, Claim.KEYS, Claim.KEPT, Claim.WITNESSED, Claim.FILES);

    private final Reports reports;

    PackCommand(Reports reports) {
        this.reports = reports;
    }

    int run(Arguments arguments) throws IOException, MalformedException {
        try (PackFiles files = PackFiles.open(arguments.operand(1))) {
            Optional<InputStream> bundle = files.read(PackVerifier.BUNDLE);
            if (bundle.isEmpty()) {
                return reports.tampered(new Finding.PackFileMissing(PackVerifier.BUNDLE));
            }
            try (InputStream content = bundle.get()) {
                return run(files, BundleVerifier.open(content), arguments);
            }
        }
    }

    private int run(PackFiles files, BundleVerifier bundle, Arguments arguments)
            throws IOException, MalformedException {
        TrustedKeys keys = BundleCommand.keys(bundle.header(), arguments);
        PackVerifier pack = new PackVerifier(files, bundle.header(), keys);
        List<Finding> findings = pack.verify();
        findings.forEach(reports::tampered);
        int status = new BundleCommand(reports).verify(bundle, keys, arguments);
        Limits limits = BundleCommand.limits(bundle.header(), status, arguments);
        files(limits, pack.vouching(), findings.isEmpty());
        reports.limits(limits);
        if (!findings.isEmpty()) {
            return Reports.TAMPERED;
        }
        return status == Reports.SOUND ? reports.inScope(limits, arguments.scope(CLAIMS)) : status;
    }

    private static void files(Limits limits, Vouching vouching, boolean asListed) {
        switch (vouching) {
            case SIGNED -> limits.claim(Claim.FILES, asListed);
            case UNSIGNED -> limits.open("unproven.files.unsigned");
            case NONE -> limits.open("unproven.files.unlisted");
        }
    }
}
