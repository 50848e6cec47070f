package org.ayumi.ledger.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ayumi.ledger.bundle.Coverage;
import org.ayumi.ledger.bundle.SmallLog;
import org.ayumi.ledger.note.Keys;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.note.SignedNote;
import org.ayumi.ledger.note.SignerKey;

/** A pack of a small log, whose files a test may change. */
public record SmallPack(Map<String, byte[]> files) {

    /** As the service makes it, signed by these keys. */
    public static SmallPack of(SmallLog log, SignerKey... signers) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("README.txt", bytes("読んでください\n"));
        files.put("bundle.ndjson", log.bundle(Coverage.EVERY_POSITION));
        files.put("events.ndjson", bytes(log.told()));
        files.put(
                "checkpoint.txt",
                bytes(Keys.signed(log.checkpoint(log.size()), Keys.LOG).toString()));
        files.put("keys.txt", bytes(LogKey.always(Keys.LOG.verifier()) + "\n"));
        files.put("history.html", bytes("<p>令和5年度 140件</p>\n"));
        files.put("verify.go", bytes("package main\n"));
        SmallPack pack = new SmallPack(files);
        pack.list(log.size(), signers);
        return pack;
    }

    /** Writes a manifest of what there is now. */
    public void list(long size, SignerKey... signers) {
        files.remove(Manifest.NAME);
        List<Manifest.File> listed = new ArrayList<>();
        files.forEach((name, content) -> listed.add(file(name, content)));
        Manifest manifest = new Manifest(Keys.ORIGIN, size, listed);
        SignedNote note = new SignedNote(manifest.text(), List.of());
        for (SignerKey signer : signers) {
            note = note.with(signer.sign(manifest.text(), Keys.NOW));
        }
        files.put(Manifest.NAME, bytes(signers.length == 0 ? manifest.unsigned() : note.toString()));
    }

    private static Manifest.File file(String name, byte[] content) {
        CountedDigest digest = new CountedDigest(OutputStream.nullOutputStream());
        try {
            digest.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return digest.named(name);
    }

    public void put(String name, String content) {
        files.put(name, bytes(content));
    }

    public String text(String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    public byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    public Path unpackedInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
