package org.ayumi.documents.moneyfile;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ayumi.command.input.Form;
import org.ayumi.command.money.AddMoney;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.money.Personnel;
import org.ayumi.kernel.time.FiscalYear;

/** The rows about one year of one initiative, wherever they stand in the table. */
record RowsOfYear(List<MoneyRow> rows, AddMoney command) {

    /** What is refused of anything else is refused of an amount. */
    private static final Map<String, MoneyColumn> COLUMNS = Map.of(
            "fiscalYear", MoneyColumn.YEAR,
            "reason", MoneyColumn.REASON,
            "persons", MoneyColumn.PERSONS,
            "unit", MoneyColumn.UNIT);

    /** Rows that contradict each other are noted in the form. */
    static RowsOfYear of(String initiativeId, FiscalYear year, List<MoneyRow> rows, Form form) {
        Set<MoneyRowKind> told = EnumSet.noneOf(MoneyRowKind.class);
        List<MoneyRow> once = rows.stream()
                .filter(row -> {
                    boolean isFirst = told.add(row.kind());
                    if (!isFirst) {
                        form.impossible(row.row().field(MoneyColumn.KIND), "money.kind-twice");
                    }
                    return isFirst;
                })
                .toList();
        Optional<String> source = oneOf(rows, MoneyRow::source, MoneyColumn.SOURCE, form);
        Optional<String> reason = oneOf(rows, MoneyRow::reason, MoneyColumn.REASON, form);
        Optional<Personnel> personnel =
                once.stream().flatMap(row -> row.personnel().stream()).findFirst();
        MoneyOfYear more = new MoneyOfYear(
                once.stream().flatMap(row -> row.entry().stream()).toList(), personnel, source);
        return new RowsOfYear(rows, new AddMoney(initiativeId, year, more, reason));
    }

    /** A year has one paper and one reason at a time. */
    private static Optional<String> oneOf(
            List<MoneyRow> rows, Function<MoneyRow, Optional<String>> cell, MoneyColumn column, Form form) {
        Optional<String> first =
                rows.stream().flatMap(row -> cell.apply(row).stream()).findFirst();
        rows.stream()
                .filter(row -> cell.apply(row).isPresent() && !cell.apply(row).equals(first))
                .forEach(row -> form.impossible(row.row().field(column), "table.one-of-a-year", column.heading()));
        return first;
    }

    Optional<String> source() {
        return command.more().source();
    }

    List<Long> lines() {
        return rows.stream().map(row -> row.row().line()).toList();
    }

    /**
     * The cell from which something was read that the command refuses.
     *
     * @param path as the command calls it: {@code settlement.amount}, {@code reason}
     */
    String cell(String path) {
        MoneyTable.Row row = rows.stream()
                .filter(told -> (path + ".").startsWith(told.kind().field() + "."))
                .findFirst()
                .orElse(rows.getFirst())
                .row();
        return row.field(COLUMNS.getOrDefault(path.substring(path.lastIndexOf('.') + 1), MoneyColumn.AMOUNT));
    }
}
