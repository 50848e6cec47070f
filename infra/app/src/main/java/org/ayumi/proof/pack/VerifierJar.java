package org.ayumi.proof.pack;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.ayumi.ledger.VerifyLauncher;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The small verifier for whoever has no copy of it, the same program that the build leaves under this name. It says no more
 * than the source does, so it is for everybody; who trusts this service with nothing takes it from elsewhere.
 */
@Hidden
@RestController
class VerifierJar {

    static final String NAME = "ayumi-verify.jar";

    private static final String CLASSES = "org/ayumi/ledger/";
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    @GetMapping("/assets/" + NAME)
    ResponseEntity<byte[]> download() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/java-archive")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(NAME).build().toString())
                .body(Built.JAR);
    }

    /** Once, when somebody asks for it. */
    private static final class Built {

        private static final byte[] JAR = built();

        private static byte[] built() {
            try {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (JarOutputStream jar = new JarOutputStream(bytes)) {
                    entry(jar, JarFile.MANIFEST_NAME);
                    manifest().write(jar);
                    for (var file : files().entrySet()) {
                        entry(jar, file.getKey());
                        try (InputStream content = file.getValue().getInputStream()) {
                            content.transferTo(jar);
                        }
                    }
                }
                return bytes.toByteArray();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static Manifest manifest() {
            Manifest manifest = new Manifest();
            manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, VerifyLauncher.class.getName());
            return manifest;
        }

        private static SortedMap<String, Resource> files() throws IOException {
            SortedMap<String, Resource> files = new TreeMap<>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + CLASSES + "**/*.*")) {
                String address = file.getURL().toString();
                files.put(address.substring(address.lastIndexOf(CLASSES)), file);
            }
            return files;
        }

        private static void entry(JarOutputStream jar, String name) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(NO_DATE);
            jar.putNextEntry(entry);
        }
    }
}
