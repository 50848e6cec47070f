package org.ayumi.documents.moneyfile;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.ayumi.command.input.Form;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.NewText;
import org.ayumi.kernel.Text;
import org.ayumi.kernel.money.Money;
import org.ayumi.kernel.money.MoneyEntry;
import org.ayumi.kernel.money.MoneyKind;
import org.ayumi.kernel.money.MoneyUnit;
import org.ayumi.kernel.money.Personnel;
import org.ayumi.kernel.money.PrintedMoney;
import org.ayumi.kernel.money.SourceShare;
import org.ayumi.kernel.time.FiscalYear;

/**
 * What one row says.
 *
 * @param row where it says so
 * @param entry or {@code personnel}
 */
record MoneyRow(
        MoneyTable.Row row,
        String initiative,
        FiscalYear year,
        MoneyRowKind kind,
        Optional<MoneyEntry> entry,
        Optional<Personnel> personnel,
        Optional<String> source,
        Optional<String> reason) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,6})?");
    private static final int EXCERPT = 40;

    /** Faults are noted in the form, each under its line. */
    static Optional<MoneyRow> read(MoneyTable.Row row, Form form) {
        Cells cells = new Cells(row, form);
        Optional<String> initiative = cells.required(MoneyColumn.INITIATIVE);
        Optional<FiscalYear> year = cells.required(MoneyColumn.YEAR)
                .flatMap(text -> cells.attempt(MoneyColumn.YEAR, () -> FiscalYear.parse(text)));
        Optional<MoneyRowKind> kind = cells.required(MoneyColumn.KIND).flatMap(cells::kind);
        Optional<String> source = cells.text(MoneyColumn.SOURCE, Text::line);
        Optional<String> reason = cells.text(MoneyColumn.REASON, Text::paragraph);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Optional<MoneyEntry> entry = kind.get().amount().flatMap(cells::entry);
        Optional<Personnel> personnel = kind.get().amount().isPresent() ? Optional.empty() : cells.personnel();
        if (initiative.isEmpty() || year.isEmpty() || (entry.isEmpty() && personnel.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                new MoneyRow(row, initiative.get(), year.get(), kind.get(), entry, personnel, source, reason));
    }

    /** The cells of one row, read. */
    private record Cells(MoneyTable.Row row, Form form) {

        Optional<String> cell(MoneyColumn column) {
            return Optional.ofNullable(row.cells().get(column));
        }

        Optional<String> required(MoneyColumn column) {
            return form.required(row.field(column), cell(column).orElse(null));
        }

        <T> Optional<T> attempt(MoneyColumn column, Supplier<T> value) {
            return form.attemptWhole(row.field(column), value);
        }

        Optional<String> text(MoneyColumn column, BinaryOperator<String> shape) {
            String field = column.english();
            return cell(column)
                    .flatMap(given -> attempt(column, () -> shape.apply(field, NewText.checked(field, given))));
        }

        Optional<MoneyRowKind> kind(String written) {
            Optional<MoneyRowKind> kind = MoneyRowKind.written(written);
            if (kind.isEmpty()) {
                form.malformed(
                        row.field(MoneyColumn.KIND),
                        "money.kind-unknown",
                        Text.excerpt(written, EXCERPT),
                        MoneyRowKind.names());
            }
            return kind;
        }

        Optional<MoneyEntry> entry(MoneyKind kind) {
            refuse(MoneyColumn.PERSONS);
            return required(MoneyColumn.AMOUNT)
                    .flatMap(this::money)
                    .flatMap(whole -> shares(whole)
                            .flatMap(shares -> attempt(MoneyColumn.AMOUNT, () -> new MoneyEntry(kind, whole, shares))));
        }

        Optional<Personnel> personnel() {
            MoneyColumn.payers().forEach(this::refuse);
            Optional<String> told = cell(MoneyColumn.AMOUNT);
            Optional<Money> cost = told.flatMap(this::money);
            Optional<String> counted = cell(MoneyColumn.PERSONS);
            Optional<BigDecimal> persons = counted.flatMap(text -> attempt(MoneyColumn.PERSONS, () -> number(text)));
            boolean unreadable = told.isPresent() != cost.isPresent() || counted.isPresent() != persons.isPresent();
            return unreadable ? Optional.empty() : attempt(MoneyColumn.PERSONS, () -> new Personnel(persons, cost));
        }

        private static BigDecimal number(String text) {
            String read = Normalizer.normalize(text, Normalizer.Form.NFKC);
            if (!NUMBER.matcher(read).matches()) {
                throw new ImpossibleValue(MoneyColumn.PERSONS.english(), "table.number", Text.excerpt(text, EXCERPT));
            }
            return new BigDecimal(read);
        }

        /** The unit stands in the cell, in a column of its own, or in both. */
        private Optional<Money> money(String amount) {
            Optional<MoneyUnit> unit = cell(MoneyColumn.UNIT)
                    .flatMap(text -> attempt(MoneyColumn.UNIT, () -> MoneyUnit.read(MoneyColumn.UNIT.english(), text)));
            if (unit.isEmpty() && cell(MoneyColumn.UNIT).isPresent()) {
                return Optional.empty();
            }
            return attempt(
                    MoneyColumn.AMOUNT,
                    () -> unit.map(known -> PrintedMoney.read(MoneyColumn.AMOUNT.english(), amount, known))
                            .orElseGet(() -> PrintedMoney.read(MoneyColumn.AMOUNT.english(), amount)));
        }

        /** Empty where one of them cannot be read. */
        private Optional<List<SourceShare>> shares(Money whole) {
            List<SourceShare> shares = new ArrayList<>();
            boolean sound = true;
            for (MoneyColumn column : MoneyColumn.payers()) {
                Optional<String> told = cell(column);
                Optional<Money> paid = told.flatMap(
                        text -> attempt(column, () -> PrintedMoney.read(column.english(), text, whole.unit())));
                paid.ifPresent(part -> shares.add(new SourceShare(column.payer(), part.amount())));
                sound &= told.isPresent() == paid.isPresent();
            }
            return sound ? Optional.of(shares) : Optional.empty();
        }

        /** A cell that means nothing in such a row. */
        private void refuse(MoneyColumn column) {
            cell(column).ifPresent(text -> form.impossible(row.field(column), "table.cell-without-meaning"));
        }
    }
}
