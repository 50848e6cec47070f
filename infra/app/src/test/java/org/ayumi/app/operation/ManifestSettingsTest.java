package org.ayumi.app.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the files for operators set is a setting that README.md tells of. */
class ManifestSettingsTest {

    private static final Path DEPLOY = Path.of("../deploy");
    private static final Pattern SETTING =
            Pattern.compile("\\b(?:AYUMI|LOGGING|SPRING_DATASOURCE|SPRING_FLYWAY)_[A-Z_]+\\b");

    /** Where {@code _PASSWORD} follows {@code SPRING_FLYWAY_USER}, it ends the same name otherwise. */
    private static final Pattern TOLD = Pattern.compile("`([A-Z]+(?:_[A-Z]+)+)`((?:, `_[A-Z]+`)*)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kubernetes/service.yaml",
                "container/compose.yaml",
                "container/Containerfile",
                "systemd/ayumi.service"
            })
    void has_no_setting_that_is_not_told_of(String file) throws Exception {
        List<String> told = TOLD.matcher(Files.readString(Path.of("../../README.md")))
                .results()
                .flatMap(ManifestSettingsTest::names)
                .toList();
        List<String> set = SETTING.matcher(Files.readString(DEPLOY.resolve(file)))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(set).isNotEmpty().isSubsetOf(told);
    }

    private static Stream<String> names(MatchResult told) {
        String name = told.group(1);
        String beginning = name.substring(0, name.lastIndexOf('_'));
        return Stream.concat(
                Stream.of(name),
                Pattern.compile("_[A-Z]+").matcher(told.group(2)).results().map(ending -> beginning + ending.group()));
    }
}
