package org.ayumi.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\tx",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                " =1",
                "　＝1",
                "\u00A0=1",
                "\uFEFF=1",
                "\u200B=1",
                "\u202E=1",
                "=\r\n1",
                "=HYPERLINK(\"https://x\")"
            })
    void a_text_that_a_spreadsheet_takes_for_a_formula_is_quoted(String text) throws IOException {
        assertThat(written(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "件", "1-(3)-②", "人（=延べ）", "50%", "'=1", "a\n=1", "→", "−5", "令和5年度"})
    void any_other_text_is_written_as_it_is(String text) throws IOException {
        assertThat(written(text)).isEqualTo(text);
    }

    @Test
    void a_number_is_written_with_the_digits_that_it_has() throws IOException {
        assertThat(written(new BigDecimal("-160"))).isEqualTo("-160");
        assertThat(written(new BigDecimal("50.0"))).isEqualTo("50.0");
        assertThat(written(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(written(-7L)).isEqualTo("-7");
    }

    private static String written(Object cell) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Table table = Table.begin(out, List.of("before", "cell"));
        table.row(List.of("x", cell));
        table.end();
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFbefore,cell\r\n");
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
        return rows.getFirst().getField("cell");
    }
}
