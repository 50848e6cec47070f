package org.ayumi.proof.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** README.txt of a pack: what it holds, how to verify it without us, and what that does not prove. */
final class PackReadme {

    private PackReadme() {}

    static String of(PackContents contents) {
        String text = template();
        PackWords words = new PackWords(contents);
        for (Map.Entry<String, String> fact : Map.of(
                        "id", contents.subject().id(),
                        "origin", words.origin(),
                        "size", String.valueOf(contents.checkpoint().size()),
                        "count", String.valueOf(contents.count()),
                        "younger", String.valueOf(contents.younger()),
                        "period.ja", words.periodJa(),
                        "period.en", words.periodEn(),
                        "coverage.ja", words.coverageJa(),
                        "coverage.en", words.coverageEn())
                .entrySet()) {
            text = text.replace("${" + fact.getKey() + "}", fact.getValue());
        }
        return text;
    }

    private static String template() {
        try (InputStream file = Objects.requireNonNull(PackReadme.class.getResourceAsStream("readme.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
