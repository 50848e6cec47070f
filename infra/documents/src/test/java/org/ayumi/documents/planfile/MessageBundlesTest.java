package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.kernel.language.Phrasebook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class MessageBundlesTest {

    private static final Pattern IMPOSSIBLE = Pattern.compile("new ImpossibleValue\\([^;]*;");
    private static final Pattern KEY = Pattern.compile("\"([a-z-]+(?:\\.[a-z-]+)+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");

    private static Set<String> ownKeys() {
        return Arrays.stream(PlanFileProblem.values()).map(PlanFileProblem::key).collect(Collectors.toSet());
    }

    private static Set<String> kernelKeys() throws IOException {
        Path sources = Project.find("shared-kernel/src/main/java").orElse(Path.of("shared-kernel"));
        Assumptions.assumeTrue(Files.exists(sources), "the kernel's sources are not beside this module");
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(found -> found.toString().endsWith(".java")).toList()) {
                IMPOSSIBLE
                        .matcher(Files.readString(file))
                        .results()
                        .flatMap(made -> KEY.matcher(made.group()).results())
                        .forEach(key -> keys.add(key.group(1)));
            }
        }
        return keys;
    }

    @Test
    void both_languages_have_the_same_keys_and_use_the_same_arguments() {
        assertThat(Messages.JAPANESE.keys()).isEqualTo(Messages.ENGLISH.keys());
        for (String key : Messages.ENGLISH.keys()) {
            assertThat(placeholders(Messages.JAPANESE, key)).as(key).isEqualTo(placeholders(Messages.ENGLISH, key));
        }
    }

    private static Set<String> placeholders(Phrasebook language, String key) {
        return PLACEHOLDER
                .matcher(language.word(key).orElseThrow())
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    @Test
    void every_problem_of_the_reader_has_a_sentence() {
        assertThat(Messages.JAPANESE.keys()).containsAll(ownKeys());
    }

    @Test
    void every_impossible_value_of_the_kernel_has_a_sentence() throws IOException {
        assertThat(kernelKeys()).hasSizeGreaterThan(10);
        assertThat(Messages.JAPANESE.keys()).containsAll(kernelKeys());
    }

    @Test
    void no_sentence_is_left_over() throws IOException {
        Set<String> used = new TreeSet<>(kernelKeys());
        used.addAll(ownKeys());
        assertThat(Messages.JAPANESE.keys()).isEqualTo(used);
    }

    @Test
    void a_plain_apostrophe_does_not_swallow_an_argument() {
        for (Phrasebook language : List.of(Messages.JAPANESE, Messages.ENGLISH)) {
            for (String key : language.keys()) {
                assertThat(language.word(key).orElseThrow()).as(key).doesNotContain("'");
            }
        }
    }

    @Test
    void a_key_without_a_sentence_is_shown_itself() {
        assertThat(Messages.text(Messages.ENGLISH, "kernel.newer", List.of("x")))
                .isEqualTo("kernel.newer");
    }
}
