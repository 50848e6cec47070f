package org.ayumi.documents.moneyfile;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.dispatch.Origin;
import org.ayumi.command.dispatch.Parcel;
import org.ayumi.command.dispatch.Precondition;
import org.ayumi.command.input.Form;
import org.ayumi.command.money.AddMoney;
import org.ayumi.kernel.time.FiscalYear;

/** A table of budgets and settlements, read into one command for each year of each initiative. */
public final class MoneyFile {

    /** Rows in one table. */
    public static final int MOST_ROWS = 2_000;

    private static final String CHANNEL = "IMPORT";
    private static final Pattern OF_ITEM = Pattern.compile("items\\[(\\d+)]\\.(.+)");

    private final String text;
    private final List<RowsOfYear> years;

    private MoneyFile(String text, List<RowsOfYear> years) {
        this.text = text;
        this.years = List.copyOf(years);
    }

    /** Which initiatives a plan has. */
    @FunctionalInterface
    public interface Initiatives {

        boolean isInPlan(String initiativeId);
    }

    /**
     * Reads it whole.
     *
     * @param told the charset that the sender named; without one it is UTF-8 or windows-31j
     * @throws Refusal with every fault, each under its line: {@code line[4].金額}
     */
    public static MoneyFile read(byte[] bytes, Optional<Charset> told, String planId, Initiatives known) {
        String text = TableText.of(bytes, told);
        Form form = new Form();
        Map<InitiativeYear, List<MoneyRow>> together = new LinkedHashMap<>();
        for (MoneyTable.Row row : MoneyTable.read(text, MOST_ROWS)) {
            MoneyRow.read(row, form).ifPresent(read -> {
                String id = read.initiative().startsWith(planId + ".")
                        ? read.initiative()
                        : planId + "." + read.initiative();
                if (known.isInPlan(id)) {
                    together.computeIfAbsent(new InitiativeYear(id, read.year()), none -> new ArrayList<>())
                            .add(read);
                } else {
                    form.impossible(row.field(MoneyColumn.INITIATIVE), "initiative.unknown-in-plan", read.initiative());
                }
            });
        }
        List<RowsOfYear> years = together.entrySet().stream()
                .map(entry -> RowsOfYear.of(
                        entry.getKey().initiativeId(), entry.getKey().year(), entry.getValue(), form))
                .toList();
        form.refuseFaults();
        return new MoneyFile(text, years);
    }

    private record InitiativeYear(String initiativeId, FiscalYear year) {}

    /** As it was read. */
    public String text() {
        return text;
    }

    /** One for each year of each initiative, in the order of their first rows. */
    public List<Parcel> parcels() {
        return years.stream()
                .map(year -> {
                    AddMoney command = year.command();
                    return new Parcel(
                            command, new Origin(CHANNEL, year.source(), command.reason()), Precondition.optional(null));
                })
                .toList();
    }

    /** The lines that a parcel was read from. */
    public List<Long> lines(int parcel) {
        return years.get(parcel).lines();
    }

    /** What was refused of a parcel, told of its lines. */
    public Refusal inLines(Refusal refusal) {
        return new Refusal(
                refusal.kind(), refusal.faults().stream().map(this::inLine).toList());
    }

    private Fault inLine(Fault fault) {
        Matcher item = OF_ITEM.matcher(fault.field());
        return item.matches()
                ? new Fault(
                        years.get(Integer.parseInt(item.group(1))).cell(item.group(2)),
                        fault.messageKey(),
                        fault.arguments())
                : fault;
    }
}
