package org.ayumi.documents.moneyfile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ayumi.command.Refusal;
import org.ayumi.command.input.Form;
import org.ayumi.kernel.Text;

/** The cells of the table, under the columns they belong to. Blank ones are not there. */
final class MoneyTable {

    private static final int MOST_COLUMNS = 100;
    private static final int EXCERPT = 40;

    private MoneyTable() {}

    /**
     * One row.
     *
     * @param line of the file, from 1, where it begins
     * @param headings as they are written in this table
     */
    record Row(long line, Map<MoneyColumn, String> headings, Map<MoneyColumn, String> cells) {

        /** What a cell is called in an error: {@code line[4].金額}. */
        String field(MoneyColumn column) {
            return at(line) + "." + headings.getOrDefault(column, column.english());
        }
    }

    private static String at(long line) {
        return "line[" + line + "]";
    }

    /**
     * All rows.
     *
     * @throws Refusal that names the headings and lines that are not understood
     */
    static List<Row> read(String text, int most) {
        List<CsvRecord> records = records(text);
        Form form = new Form();
        if (records.isEmpty()) {
            throw new Refusal(Refusal.Kind.MALFORMED, "body", "table.empty", MoneyColumn.headings());
        }
        List<MoneyColumn> columns = columns(records.getFirst(), form);
        form.refuseFaults();
        Map<MoneyColumn, String> headings = cells(records.getFirst(), columns);
        List<CsvRecord> below = form.counted("body", records.subList(1, records.size()), most);
        List<Row> rows = new ArrayList<>();
        below.forEach(record -> {
            if (record.getFieldCount() == columns.size()) {
                rows.add(new Row(record.getStartingLineNumber(), headings, cells(record, columns)));
            } else {
                form.malformed(
                        at(record.getStartingLineNumber()), "table.cells", record.getFieldCount(), columns.size());
            }
        });
        if (rows.isEmpty() && records.size() == 1) {
            form.malformed("body", "table.no-rows");
        }
        form.refuseFaults();
        return rows;
    }

    private static List<CsvRecord> records(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException broken) {
            throw new Refusal(Refusal.Kind.MALFORMED, "body", "table.unreadable");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<MoneyColumn> columns(CsvRecord head, Form form) {
        List<MoneyColumn> columns = new ArrayList<>();
        for (String heading : form.counted("line[1]", head.getFields(), MOST_COLUMNS)) {
            MoneyColumn.headed(heading)
                    .ifPresentOrElse(
                            column -> {
                                if (columns.contains(column)) {
                                    form.malformed(
                                            at(head.getStartingLineNumber()), "table.column-twice", column.heading());
                                }
                                columns.add(column);
                            },
                            () -> form.malformed(
                                    at(head.getStartingLineNumber()),
                                    "table.column-unknown",
                                    Text.excerpt(heading, EXCERPT),
                                    MoneyColumn.headings()));
        }
        MoneyColumn.required().stream()
                .filter(column -> !columns.contains(column))
                .forEach(column ->
                        form.malformed(at(head.getStartingLineNumber()), "table.column-missing", column.heading()));
        return columns;
    }

    private static Map<MoneyColumn, String> cells(CsvRecord record, List<MoneyColumn> columns) {
        Map<MoneyColumn, String> cells = new EnumMap<>(MoneyColumn.class);
        for (int i = 0; i < columns.size(); i++) {
            String cell = record.getField(i);
            if (!cell.isBlank()) {
                cells.put(columns.get(i), cell.strip());
            }
        }
        return cells;
    }
}
