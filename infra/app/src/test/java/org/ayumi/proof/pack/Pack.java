package org.ayumi.proof.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ayumi.app.RunningService;
import org.ayumi.ledger.bundle.BundleVerdict;
import org.ayumi.ledger.bundle.BundleVerifier;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.TrustedKeys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A proof pack as it was downloaded. */
record Pack(Map<String, byte[]> files) {

    static final List<String> NAMES = List.of(
            "README.txt",
            "bundle.ndjson",
            "events.ndjson",
            "checkpoint.txt",
            "keys.txt",
            "history.html",
            "verify.go",
            "manifest.txt");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What an auditor downloads; {@code address} as in {@code plans/{id}}. */
    static Pack of(RunningService service, String address) {
        return opened(bytes(service, address));
    }

    static byte[] bytes(RunningService service, String address) {
        String path = "/api/v1/"
                + (address.contains("?") ? address.replaceFirst("\\?", "/proof-pack?") : address + "/proof-pack");
        HttpResponse<byte[]> download = service.as("auditor").download(path);
        assertThat(download.statusCode())
                .as(new String(download.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return download.body();
    }

    private static Pack opened(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return new Pack(files);
    }

    byte[] bytes(String name) {
        return files.getOrDefault(name, new byte[0]);
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    List<JsonNode> lines(String name) {
        return text(name).lines().map(JSON::readTree).toList();
    }

    static BundleVerdict verdict(byte[] bundle, TrustedKeys keys) {
        try {
            return BundleVerifier.open(new ByteArrayInputStream(bundle)).verify(keys, Optional.empty(), events -> {});
        } catch (IOException | MalformedException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static boolean isSound(byte[] bundle, TrustedKeys keys) {
        try {
            return verdict(bundle, keys) instanceof BundleVerdict.Sound;
        } catch (IllegalStateException noBundle) {
            return false;
        }
    }
}
