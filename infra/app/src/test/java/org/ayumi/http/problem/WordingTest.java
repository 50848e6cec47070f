package org.ayumi.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every fault that the program can name has its sentence in both languages. */
class WordingTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/ayumi/http/problem");

    /** A key as code writes it; anything dotted in lower case that a bundle could hold. */
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"");

    private static final Pattern RAISED = Pattern.compile(
            "(?:ImpossibleValue|Fault\\.at|Refusal|impossible|malformed|notFound|badParameter|notYet|Problem\\.of)\\(");

    private final Properties japanese = load("problems_ja.properties");
    private final Properties english = load("problems_en.properties");

    @Test
    void both_languages_have_the_same_sentences() {
        assertThat(english.stringPropertyNames()).isEqualTo(japanese.stringPropertyNames());
    }

    @Test
    void every_sentence_takes_the_same_arguments_in_both_languages() {
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(japanese.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        }
    }

    @Test
    void every_fault_raised_in_the_sources_has_its_sentence() throws IOException {
        Set<String> raised = new TreeSet<>();
        for (String room : List.of("shared-kernel", "command-side", "query-side", "infra/app")) {
            try (Stream<Path> files = Files.walk(Path.of("../..").resolve(room).resolve("src/main/java"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    raised.addAll(keysRaisedIn(Files.readString(file)));
                }
            }
        }
        assertThat(raised).hasSizeGreaterThan(50);
        assertThat(english.stringPropertyNames()).containsAll(raised);
    }

    private static Set<String> keysRaisedIn(String source) {
        Set<String> keys = new TreeSet<>();
        Matcher call = RAISED.matcher(source);
        while (call.find()) {
            String statement = source.substring(call.start(), Math.min(source.length(), call.start() + 300));
            Matcher key = KEY.matcher(statement.split(";", 2)[0]);
            // The first string may be the field; the key is the last dotted one before the arguments.
            while (key.find()) {
                if (!key.group(1).matches("(value|baseline|target|details)\\..*|continuity\\.kind")
                        || statement.contains("Fault.at(\"" + key.group(1) + "\", \"" + key.group(1))) {
                    keys.add(key.group(1));
                }
            }
        }
        return keys;
    }

    private static Set<String> arguments(String pattern) {
        // Parses, so that a stray brace or quote is found.
        assertThat(new MessageFormat(pattern, Locale.ROOT).getFormats()).isNotNull();
        Set<String> arguments = new TreeSet<>();
        Matcher argument = Pattern.compile("\\{\\d}").matcher(pattern);
        while (argument.find()) {
            arguments.add(argument.group());
        }
        return arguments;
    }

    private static Properties load(String file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
