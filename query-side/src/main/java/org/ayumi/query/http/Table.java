package org.ayumi.query.http;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table as CSV, for programs and spreadsheets: UTF-8 with a byte order mark, without which Excel takes it for another
 * encoding. Every CSV is written here, so that no text of anybody becomes a formula: only a number is written as it is.
 */
public final class Table {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * What spreadsheets begin a formula or command with, in Japanese ones full-width too, also behind blanks and what
     * nobody sees. A control character in front is one of its own.
     */
    private static final Pattern FORMULA = Pattern.compile("(?s)[\\p{Z}\\p{C}]*[=+\\-@＝＋－＠].*|\\p{Cc}.*");

    private final CsvWriter rows;

    private Table(CsvWriter rows) {
        this.rows = rows;
    }

    /** Begins a table by the names of its columns. Whoever gave the stream closes it. */
    public static Table begin(OutputStream out, List<String> columns) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        Table table =
                new Table(CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text));
        table.row(columns);
        return table;
    }

    /** A row: numbers, and text. An absence is an empty text. */
    public void row(List<?> cells) {
        rows.writeRecord(cells.stream().map(Table::cell).toList());
    }

    public void end() throws IOException {
        rows.flush();
    }

    private static String cell(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> harmless(value.toString());
        };
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
