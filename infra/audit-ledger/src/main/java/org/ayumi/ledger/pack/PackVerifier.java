package org.ayumi.ledger.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ayumi.ledger.bundle.BundleHeader;
import org.ayumi.ledger.bundle.ToldEvents;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.NoteSigners;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.verdict.Finding;

/** Compares the files of a pack with its manifest and with its bundle; what the bundle holds is verified elsewhere. */
public final class PackVerifier {

    public static final String BUNDLE = "bundle.ndjson";

    private static final String EVENTS = "events.ndjson";

    /** What a pack holds, also one that was made before there were manifests. */
    public static final Set<String> FILES =
            Set.of("README.txt", BUNDLE, EVENTS, "checkpoint.txt", "keys.txt", "history.html", "verify.go");

    private static final int LONGEST_NOTE = 1 << 20;

    private final PackFiles files;
    private final BundleHeader header;
    private final TrustedKeys keys;
    private final List<Finding> findings = new ArrayList<>();
    private Vouching vouching = Vouching.NONE;

    /** What stands behind the files beside the bundle. */
    public enum Vouching {
        /** A manifest that a key of the log has signed. */
        SIGNED,
        /** A manifest that nobody has signed. */
        UNSIGNED,
        /** No manifest: an old pack, or one from which it was taken. */
        NONE
    }

    public PackVerifier(PackFiles files, BundleHeader header, TrustedKeys keys) {
        this.files = files;
        this.header = header;
        this.keys = keys;
    }

    /** All that is wrong; for once. */
    public List<Finding> verify() throws IOException, MalformedException {
        Optional<InputStream> manifest = files.read(Manifest.NAME);
        if (manifest.isPresent()) {
            try (InputStream content = manifest.get()) {
                compare(text(content));
            } catch (MalformedException malformed) {
                findings.add(new Finding.ManifestMalformed(malformed.part()));
            }
        } else {
            names(FILES);
        }
        same("checkpoint.txt", header.checkpoint());
        same("keys.txt", header.keys().stream().map(key -> key + "\n").collect(Collectors.joining()));
        if (findings.isEmpty() && vouching == Vouching.UNSIGNED) {
            sameEvents();
        }
        if (findings.isEmpty()) {
            files.ambiguous().ifPresent(name -> findings.add(new Finding.PackFileAmbiguous(name)));
        }
        return List.copyOf(findings);
    }

    public Vouching vouching() {
        return vouching;
    }

    private void compare(String content) throws IOException, MalformedException {
        Manifest.Found found = Manifest.parse(content);
        Manifest manifest = found.manifest();
        Checkpoint checkpoint = Checkpoint.parse(header.checkpoint()
                .substring(0, Math.max(0, header.checkpoint().lastIndexOf("\n\n")) + 1));
        if (!manifest.origin().equals(checkpoint.origin()) || manifest.size() != checkpoint.size()) {
            findings.add(new Finding.ManifestOfAnotherPack(manifest.origin(), manifest.size()));
        }
        vouching = found.note().isPresent() ? Vouching.SIGNED : Vouching.UNSIGNED;
        found.note()
                .flatMap(note -> new NoteSigners(keys, checkpoint.origin())
                        .refuse(Manifest.NAME, note, checkpoint.size(), Long.MAX_VALUE))
                .ifPresent(findings::add);
        Set<String> listed = new LinkedHashSet<>();
        for (Manifest.File file : manifest.files()) {
            listed.add(file.name());
            change(file).ifPresent(findings::add);
        }
        names(listed);
    }

    private Optional<Finding> change(Manifest.File file) {
        try {
            Optional<InputStream> there = files.read(file.name());
            if (there.isEmpty()) {
                return Optional.empty(); // told with the names
            }
            CountedDigest digest = new CountedDigest(OutputStream.nullOutputStream());
            try (InputStream content = there.get()) {
                content.transferTo(digest);
            }
            return digest.named(file.name()).equals(file)
                    ? Optional.empty()
                    : Optional.of(new Finding.PackFileChanged(file.name()));
        } catch (IOException damaged) {
            return Optional.of(new Finding.PackFileChanged(file.name()));
        }
    }

    private void names(Set<String> listed) throws IOException {
        List<String> there = files.names();
        Set<String> missing = new TreeSet<>(listed);
        for (String name : there) {
            if (!missing.remove(name) && !name.equals(Manifest.NAME)) {
                findings.add(new Finding.PackFileAdded(name));
            }
        }
        missing.forEach(name -> findings.add(new Finding.PackFileMissing(name)));
    }

    /** The bundle says it too, so that this can be compared without a manifest. */
    private void same(String name, String expected) throws IOException {
        Optional<InputStream> there = files.read(name);
        if (there.isPresent()) {
            try (InputStream content = there.get()) {
                if (!text(content).equals(expected)) {
                    findings.add(new Finding.PackFileContradicts(name));
                }
            }
        }
    }

    /** Where no signature speaks for the file, the bundle does for what both say. */
    private void sameEvents() throws IOException {
        Optional<InputStream> bundle = files.read(BUNDLE);
        Optional<InputStream> told = files.read(EVENTS);
        if (bundle.isEmpty() || told.isEmpty()) {
            return; // told with the names
        }
        try (InputStream proven = bundle.get();
                InputStream sentences = told.get()) {
            if (!ToldEvents.agree(proven, sentences)) {
                findings.add(new Finding.PackFileContradicts(EVENTS));
            }
        } catch (MalformedException unreadable) {
            // What is wrong with the bundle is told where it is verified.
            return;
        }
    }

    private static String text(InputStream content) throws IOException {
        return new String(content.readNBytes(LONGEST_NOTE), StandardCharsets.UTF_8);
    }
}
