package org.ayumi.ledger.pack;

import java.util.List;
import java.util.function.Consumer;
import org.ayumi.ledger.bundle.SmallLog;
import org.ayumi.ledger.note.Keys;

/** A way of tampering with a pack, and what must be said of it. */
public record PackChange(String name, Consumer<SmallPack> act, String said) {

    public static List<PackChange> all(SmallLog log) {
        return List.of(
                new PackChange(
                        "history edited",
                        pack -> pack.put(
                                "history.html", pack.text("history.html").replace("140", "150")),
                        "history.html: it is not the file"),
                new PackChange(
                        "sentences edited", pack -> pack.put("events.ndjson", "{}\n"), "events.ndjson: it is not"),
                new PackChange("README edited", pack -> pack.put("README.txt", "trust me\n"), "README.txt: it is not"),
                new PackChange(
                        "verifier exchanged", pack -> pack.put("verify.go", "package x"), "verify.go: it is not"),
                new PackChange(
                        "keys exchanged", pack -> pack.put("keys.txt", "none\n"), "keys.txt: says something else"),
                new PackChange(
                        "checkpoint edited", pack -> pack.put("checkpoint.txt", "x"), "checkpoint.txt: it is not"),
                new PackChange("file added", pack -> pack.put("note.html", "x"), "note.html: no file of this pack"),
                new PackChange(
                        "file removed", pack -> pack.files().remove("history.html"), "history.html: the file is missi"),
                new PackChange(
                        "bundle removed", pack -> pack.files().remove("bundle.ndjson"), "bundle.ndjson: the file is"),
                new PackChange(
                        "history edited, manifest made to fit",
                        pack -> {
                            String signature = pack.text(Manifest.NAME).split("\n\n", 2)[1];
                            pack.put("history.html", "<p>150</p>");
                            pack.list(log.size());
                            pack.put(Manifest.NAME, pack.text(Manifest.NAME) + signature);
                        },
                        "manifest.txt: the signature of " + Keys.LOG.verifier().id() + " is not over this text"),
                new PackChange(
                        "history edited, manifest signed by another key",
                        pack -> {
                            pack.put("history.html", "<p>150</p>");
                            pack.list(log.size(), Keys.NEXT);
                        },
                        "manifest.txt: no signature by a key of the log"),
                new PackChange(
                        "manifest of another pack",
                        pack -> pack.put(
                                Manifest.NAME,
                                SmallPack.of(SmallLog.random(6, 8), Keys.LOG).text(Manifest.NAME)),
                        "manifest.txt is of another pack: checkpoint of 8 leaves"),
                new PackChange("manifest garbled", pack -> pack.put(Manifest.NAME, "x"), "manifest.txt cannot be read"),
                new PackChange(
                        "manifest names a file twice",
                        pack -> pack.put(
                                Manifest.NAME, pack.text(Manifest.NAME).replaceFirst("(?m)^(\\w{64} .*\n)", "$1$1")),
                        "manifest.txt cannot be read"));
    }

    @Override
    public String toString() {
        return name;
    }
}
