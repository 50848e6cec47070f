package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no plan files at all give one clear error. */
class UnreadableFileTest {

    private static PlanFileError only(byte[] content) {
        PlanFileException refused = catchThrowableOfType(
                PlanFileException.class, () -> PlanFileReader.read("upload.yaml", new ByteArrayInputStream(content)));
        assertThat(refused).isNotNull();
        assertThat(refused.errors()).hasSize(1);
        assertThat(refused.errors().get(0).messageJa()).isNotBlank();
        return refused.errors().get(0);
    }

    private static PlanFileError only(String content) {
        return only(content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# コメントだけ\n", "---\n", "~", "\uFEFF"})
    void an_empty_file_is_called_empty(String content) {
        assertThat(only(content).messageKey()).isEqualTo("file.empty");
    }

    @Test
    void a_file_over_5_MB_is_called_too_large() {
        byte[] fits = new byte[5 * 1024 * 1024];
        Arrays.fill(fits, (byte) '\n');
        assertThat(only(fits).messageKey()).isEqualTo("file.empty");
        byte[] large = Arrays.copyOf(fits, fits.length + 1);
        large[fits.length] = '\n';
        assertThat(only(large).messageKey()).isEqualTo("file.too-large");
        assertThat(Example.errorsOf("\n".repeat(5 * 1024 * 1024 + 1)))
                .extracting(PlanFileError::messageKey)
                .containsExactly("file.too-large");
    }

    @Test
    void the_size_of_a_file_is_counted_in_bytes_not_in_characters() {
        assertThat(only("# あ\n".repeat(1024 * 1024)).messageKey()).isEqualTo("file.too-large");
    }

    @Test
    void a_spreadsheet_is_not_called_a_text() {
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0, (byte) 0xA4, (byte) 0xFF};
        assertThat(only(zip).messageKey()).isEqualTo("file.not-text");
        assertThat(only("format: a\0b").messageKey()).isEqualTo("file.not-text");
    }

    @Test
    void a_file_in_shift_jis_is_refused_at_its_first_wrong_line_instead_of_being_garbled() {
        byte[] content = Example.TEXT.getBytes(Charset.forName("windows-31j"));
        PlanFileError error = only(content);
        assertThat(error.messageKey()).isEqualTo("file.not-text");
        assertThat(error.line()).isEqualTo(2);
    }

    @Test
    void a_byte_order_mark_is_no_obstacle() throws Exception {
        byte[] content = ("\uFEFF" + Example.TEXT).getBytes(StandardCharsets.UTF_8);
        PlanFile plan = PlanFileReader.read("bom.yaml", new ByteArrayInputStream(content));
        assertThat(plan.planId()).isEqualTo("example-3");
    }

    @Test
    void windows_line_ends_are_no_obstacle() {
        PlanFile plan = PlanFileReader.read("crlf.yaml", Example.TEXT.replace("\n", "\r\n"));
        assertThat(plan.lineOf("plan.id")).isEqualTo(4);
    }

    @Test
    void a_file_on_disk_is_named_by_its_own_name(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("keikaku.yaml"), Example.TEXT);
        assertThat(PlanFileReader.read(file).fileName()).isEqualTo("keikaku.yaml");
    }

    @Test
    void what_is_not_yaml_says_the_line_where_reading_ended() {
        PlanFileError error = only(Example.with("unit: \"%\"", "unit: %"));
        assertThat(error.messageKey()).isEqualTo("yaml.unreadable");
        assertThat(error.line()).isEqualTo(47);
    }

    @Test
    void a_wrong_indentation_is_told_at_its_line_and_column() {
        PlanFileError error = only(Example.with("  municipality:", "   municipality:"));
        assertThat(error.messageKey()).isEqualTo("yaml.unreadable");
        assertThat(error.line()).isEqualTo(8);
        assertThat(error.column()).isGreaterThan(1);
    }

    @Test
    void a_quote_that_is_never_closed_is_told_where_it_was_opened() {
        PlanFileError error = only(Example.with("asOf: 2025-03-31", "asOf: '2025-03-31"));
        assertThat(error.messageKey()).isEqualTo("yaml.unreadable");
        assertThat(error.line()).isEqualTo(62);
        assertThat(error.column()).isEqualTo(19);
    }

    @ParameterizedTest
    @ValueSource(strings = {"just text", "[a, b]", "12"})
    void what_is_no_map_at_all_is_told_so(String content) {
        assertThat(only(content).messageKey()).isEqualTo("type.map");
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(only(Example.TEXT + "---\n" + Example.TEXT).messageKey()).isEqualTo("yaml.unreadable");
    }

    @Test
    void an_alias_is_refused_at_its_line() {
        PlanFileError error = only(Example.with("source:", "x: &a [1]\ny: *a\nsource:"));
        assertThat(error.messageKey()).isEqualTo("yaml.alias");
        assertThat(error.line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://localhost\"]]]]",
                "!!java.io.File [/tmp/x]",
                "!!binary aGVsbG8=",
                "!local text",
                "!!str 12",
                "! x"
            })
    void a_tag_is_refused_and_makes_nothing(String value) {
        PlanFileError error = only(Example.with("edition: 初版", "edition: " + value));
        assertThat(error.messageKey()).isEqualTo("yaml.tag");
        assertThat(error.line()).isEqualTo(7);
    }

    @Test
    @Timeout(20)
    void a_billion_laughs_deep_nests_and_millions_of_entries_are_refused_quickly() {
        assertThat(only("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n").messageKey())
                .isEqualTo("yaml.alias");
        assertThat(only("[".repeat(100_000)).messageKey()).isEqualTo("yaml.unreadable");
        assertThat(only("{a: ".repeat(100_000)).messageKey()).isEqualTo("yaml.unreadable");
        assertThat(only("[" + "1,".repeat(2_600_000) + "1]").messageKey()).isEqualTo("file.too-many-entries");
    }

    @Test
    @Timeout(20)
    void a_file_full_of_errors_stops_after_a_thousand_and_says_so() {
        String text = Example.with("initiatives:\n", "initiatives:\n" + "  - x\n".repeat(200_000));
        assertThat(Example.errorsOf(text))
                .hasSize(1001)
                .last()
                .satisfies(error -> assertThat(error.messageKey()).isEqualTo("errors.too-many"));
    }

    @Test
    @Timeout(20)
    void a_huge_key_number_or_year_is_refused_quickly_and_not_repeated_in_full() {
        String huge = "9".repeat(1_000_000);
        for (String text : new String[] {
            Example.with("lastYear: R8", "lastYear: " + huge),
            Example.with("amount: 805.5", "amount: " + huge),
            Example.with("participants: 12", "participants: " + huge),
            Example.with("edition: 初版", "edition: 初版\n  ? " + huge + "\n  : x"),
            Example.with("[1-1-2.1]", "[" + huge + "]")
        }) {
            assertThat(Example.errorsOf(text))
                    .singleElement()
                    .satisfies(error -> assertThat(error.messageJa().length()).isLessThan(500));
        }
    }
}
