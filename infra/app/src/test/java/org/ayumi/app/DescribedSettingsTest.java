package org.ayumi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every setting is described: for editors and tools in the jar, for people in README.md or the operations guide. */
class DescribedSettingsTest {

    private static final Path ROOT = Path.of("../..");

    /** Read one by one, as {@code @Value} or from the environment, with its default where there is one. */
    private static final Pattern ALONE =
            Pattern.compile("(?:\\$\\{|getProperty\\(\")(ayumi\\.[a-z.-]+)(?::([^}\"]*)}|\")?");

    private static final Pattern VARIABLE = Pattern.compile("`(AYUMI_[A-Z_]+)`((?:, `_[A-Z_]+`)*)");

    /** Name and default, "" where there is none. */
    private static Map<String, String> described() throws IOException {
        try (var metadata = Objects.requireNonNull(
                DescribedSettingsTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json"))) {
            JsonNode properties =
                    JsonMapper.shared().readTree(metadata.readAllBytes()).get("properties");
            return properties
                    .valueStream()
                    .collect(Collectors.toMap(
                            property -> property.get("name").asString(),
                            property -> text(property.path("defaultValue")),
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(","))
                : value.asString("");
    }

    private static Map<String, String> known() throws Exception {
        Map<String, String> known = new TreeMap<>();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        for (var candidate : scanner.findCandidateComponents("org.ayumi")) {
            Class<?> type = Class.forName(candidate.getBeanClassName());
            String prefix = type.getAnnotation(ConfigurationProperties.class).value();
            for (var component : type.getRecordComponents()) {
                DefaultValue value = Arrays.stream(type.getDeclaredConstructors()[0].getParameters())
                        .filter(parameter -> parameter.getName().equals(component.getName()))
                        .map(parameter -> parameter.getAnnotation(DefaultValue.class))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                known.put(
                        prefix + "." + dashed(component.getName()),
                        value == null ? "" : String.join(",", value.value()).toLowerCase(Locale.ROOT));
            }
        }
        for (Path source : sources()) {
            ALONE.matcher(Files.readString(source))
                    .results()
                    .forEach(found -> known.merge(
                            found.group(1), found.group(2) == null ? "" : found.group(2), (one, other) -> one));
        }
        return known;
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static List<Path> sources() {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(path ->
                            path.toString().endsWith(".java") && path.toString().contains("/src/main/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> variablesOfTheReadme() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String table = readme.substring(readme.indexOf("### Settings"), readme.indexOf("Memory for a container"));
        Set<String> variables = new TreeSet<>();
        table.lines()
                .filter(line -> line.startsWith("| `"))
                .forEach(line -> VARIABLE.matcher(line.substring(0, line.indexOf('|', 1)))
                        .results()
                        .forEach(found -> {
                            variables.add(found.group(1));
                            Arrays.stream(found.group(2)
                                            .replaceAll("[`, ]+", " ")
                                            .strip()
                                            .split(" "))
                                    .filter(ending -> !ending.isEmpty())
                                    .forEach(ending -> variables.add(found.group(1)
                                                    .substring(0, found.group(1).lastIndexOf('_'))
                                            + ending));
                        }));
        return variables;
    }

    private static String variable(String property) {
        return property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }

    @Test
    void every_setting_is_described_and_none_that_is_not_there() throws Exception {
        assertThat(described().keySet()).isEqualTo(known().keySet());
    }

    @Test
    void every_default_is_told_as_it_is() throws Exception {
        Map<String, String> described = described();
        // Of one that is read from the environment alone, only its reader knows the default.
        assertThat(known()).allSatisfy((name, value) -> {
            if (!value.isEmpty()) {
                assertThat(described.get(name)).as(name).isEqualTo(value);
            }
        });
    }

    @Test
    void every_setting_that_is_checked_at_start_is_described() throws Exception {
        assertThat(described().keySet())
                .containsAll(Settings.properties().stream()
                        .filter(property -> property.startsWith("ayumi."))
                        .toList());
    }

    @Test
    void every_setting_of_the_readme_is_one() throws Exception {
        Set<String> described = described().keySet().stream()
                .map(DescribedSettingsTest::variable)
                .collect(Collectors.toSet());
        assertThat(variablesOfTheReadme()).hasSizeGreaterThan(15).isSubsetOf(described);
    }

    @Test
    void every_setting_stands_in_the_readme_or_in_the_operations_guide() throws Exception {
        Set<String> variables = variablesOfTheReadme();
        String guide = Files.readString(ROOT.resolve("infra/docs/operations.md"));
        assertThat(described().keySet())
                .allMatch(property -> variables.contains(variable(property)) || guide.contains("`" + property + "`"));
    }

    @Test
    void names_are_as_spring_writes_them() throws Exception {
        assertThat(described().keySet()).allMatch(ConfigurationPropertyName::isValid);
    }
}
