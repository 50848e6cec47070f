package org.ayumi.proof.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ayumi.ledger.bundle.BundleHeader;
import org.ayumi.ledger.bundle.BundleWriter;
import org.ayumi.ledger.bundle.GoVerifier;
import org.ayumi.ledger.bundle.ProvenEvent;
import org.ayumi.ledger.note.SignedNote;
import org.ayumi.ledger.pack.CountedDigest;
import org.ayumi.ledger.pack.Manifest;
import org.ayumi.ledger.seal.PublishedLog;
import org.ayumi.ledger.store.StoredEvent;
import org.ayumi.proof.sealing.LogSignature;
import org.ayumi.query.audit.AuditItem;
import org.ayumi.query.audit.AuditItems;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a pack as one zip while its events are read, a few hundred in memory at a time. The same contents give the same
 * bytes: files in one order, all of one date.
 */
final class PackWriter {

    /** The first moment a zip can name; when the pack was made says nothing about it. */
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final PackContents contents;
    private final PackedEvents events;
    private final AuditItems items;
    private final JsonMapper json;
    private final LogSignature signature;
    private final List<Manifest.File> files = new ArrayList<>();

    PackWriter(PackContents contents, PackedEvents events, AuditItems items, JsonMapper json, LogSignature signature) {
        this.contents = contents;
        this.events = events;
        this.items = items;
        this.json = json;
        this.signature = signature;
    }

    /** Once; leaves the stream open. What fails half way leaves a zip without its directory, which no program opens. */
    void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16), StandardCharsets.UTF_8);
        file(zip, "README.txt", to -> text(to, PackReadme.of(contents)));
        file(zip, "bundle.ndjson", this::bundle);
        file(zip, "events.ndjson", this::told);
        file(zip, "checkpoint.txt", to -> text(to, contents.checkpoint().note()));
        file(zip, "keys.txt", to -> text(to, PublishedLog.keysText(contents.keys())));
        file(zip, "history.html", this::history);
        file(zip, "verify.go", to -> to.write(GoVerifier.source()));
        manifest(zip);
        zip.finish();
        zip.flush();
    }

    /** Comes last, when all that it lists is written. */
    private void manifest(ZipOutputStream zip) throws IOException {
        Manifest manifest = new Manifest(
                new PackWords(contents).origin(), contents.checkpoint().size(), files);
        String note = signature.note(manifest.text()).map(SignedNote::toString).orElseGet(manifest::unsigned);
        begin(zip, Manifest.NAME);
        text(zip, note);
        zip.closeEntry();
    }

    /** A file within the zip. */
    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    @SuppressWarnings("resource") // closing it would close the zip
    private void file(ZipOutputStream zip, String name, Content content) throws IOException {
        begin(zip, name);
        CountedDigest digest = new CountedDigest(zip);
        content.write(digest);
        files.add(digest.named(name));
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DATE);
        zip.putNextEntry(entry);
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("resource") // closing it would close the zip
    private void bundle(OutputStream out) throws IOException {
        BundleWriter bundle = new BundleWriter(
                out,
                new BundleHeader(contents.checkpoint().note(), contents.count(), contents.coverage(), contents.keys()));
        contents.inTurn(positions -> {
            for (ProvenEvent event :
                    events.proven(positions, contents.checkpoint().size())) {
                bundle.write(event);
            }
        });
    }

    private void told(OutputStream out) throws IOException {
        contents.inTurn(positions -> {
            for (AuditItem item : events.told(positions)) {
                out.write(json.writeValueAsBytes(item));
                out.write('\n');
            }
        });
    }

    private void history(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        HistoryPage page = new HistoryPage(text);
        page.begin(contents);
        contents.inTurn(positions -> {
            var leaves = events.stored(positions).stream()
                    .map(StoredEvent::leaf)
                    .collect(Collectors.toMap(leaf -> leaf.position(), leaf -> leaf.hash()));
            for (AuditItem item : events.told(positions)) {
                page.event(item, items.changes(item), leaves.get(item.position()));
            }
        });
        page.end();
        text.flush();
    }
}
