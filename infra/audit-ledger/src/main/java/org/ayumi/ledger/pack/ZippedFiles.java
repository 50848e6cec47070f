package org.ayumi.ledger.pack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** A pack as it was downloaded. A zip names its files twice, beside each and in the directory at its end. */
final class ZippedFiles implements PackFiles {

    private final Path path;
    private final ZipFile zip;

    ZippedFiles(Path path) throws IOException {
        this.path = path;
        this.zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        zip.stream().map(ZipEntry::getName).forEach(names::add);
        return names;
    }

    @Override
    public Optional<InputStream> read(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null || entry.isDirectory() ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }

    /** Some programs go by the directory, others by what lies before each file; both must find the same. */
    @Override
    public Optional<String> ambiguous() throws IOException {
        Set<String> listed = new HashSet<>();
        for (String name : names()) {
            if (!listed.add(name)) {
                return Optional.of(name);
            }
        }
        try (ZipInputStream inOrder =
                new ZipInputStream(new BufferedInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = inOrder.getNextEntry(); entry != null; entry = inOrder.getNextEntry()) {
                if (!listed.remove(entry.getName()) || !isTheSame(inOrder, entry.getName())) {
                    return Optional.of(entry.getName());
                }
            }
        }
        return listed.stream().sorted().findFirst();
    }

    private boolean isTheSame(InputStream inOrder, String name) throws IOException {
        if (zip.getEntry(name).isDirectory()) {
            return true;
        }
        try (InputStream listed = zip.getInputStream(zip.getEntry(name))) {
            return hashed(inOrder).equals(hashed(listed));
        }
    }

    private static Manifest.File hashed(InputStream content) throws IOException {
        CountedDigest digest = new CountedDigest(OutputStream.nullOutputStream());
        content.transferTo(digest);
        return digest.named("");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
