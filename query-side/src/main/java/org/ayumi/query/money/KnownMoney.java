package org.ayumi.query.money;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.money.MoneyEntry;
import org.ayumi.kernel.money.MoneyKind;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.progress.FigureOfIndicator;

/** The money of an initiative, year by year. */
public final class KnownMoney {

    private final Map<Integer, MoneyYearColumns> years;
    private final Set<MoneyEntryColumns> entries;
    private final Set<SourceShareColumns> shares;

    /** Of a row, which events change. */
    public KnownMoney(
            Map<Integer, MoneyYearColumns> years, Set<MoneyEntryColumns> entries, Set<SourceShareColumns> shares) {
        this.years = years;
        this.entries = entries;
        this.shares = shares;
    }

    /** A year is told anew. */
    public void becomes(FiscalYear year, MoneyOfYear current, RecordedEvent recorded) {
        int key = year.startYear();
        years.put(key, MoneyYearColumns.of(current, Optional.ofNullable(years.get(key)), recorded));
        Set<MoneyEntryColumns> told = current.entries().stream()
                .map(entry -> MoneyEntryColumns.of(key, entry))
                .collect(Collectors.toSet());
        Set<SourceShareColumns> paid = current.entries().stream()
                .flatMap(entry -> SourceShareColumns.of(key, entry))
                .collect(Collectors.toSet());
        // Only what differs is written.
        entries.removeIf(entry -> entry.fiscalYear() == key && !told.contains(entry));
        entries.addAll(told);
        shares.removeIf(share -> share.fiscalYear() == key && !paid.contains(share));
        shares.addAll(paid);
    }

    /** Whether anything can have a unit cost in this year, or in any. */
    public boolean isSettled(Optional<FiscalYear> year) {
        return entries.stream()
                .anyMatch(entry -> entry.kind() == MoneyKind.SETTLEMENT
                        && year.stream().allMatch(asked -> asked.startYear() == entry.fiscalYear()));
    }

    /**
     * Of one year, or of all of which anything is told.
     *
     * @param figures what was reported for the indicators, of whatever years
     */
    public List<MoneyView> views(Optional<FiscalYear> year, List<FigureOfIndicator> figures) {
        return new TreeMap<>(years)
                .entrySet().stream()
                        .filter(told -> year.stream().allMatch(asked -> asked.startYear() == told.getKey()))
                        .map(told -> view(new FiscalYear(told.getKey()), told.getValue(), figures))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Optional<MoneyView> view(FiscalYear year, MoneyYearColumns columns, List<FigureOfIndicator> figures) {
        MoneyOfYear money = money(year, columns);
        return money.tellsNothing()
                ? Optional.empty()
                : Optional.of(MoneyView.of(
                        year,
                        money,
                        columns,
                        figures.stream()
                                .filter(figure -> figure.fiscalYear().equals(year))
                                .flatMap(figure -> UnitCostView.of(money, figure).stream())
                                .toList()));
    }

    private MoneyOfYear money(FiscalYear year, MoneyYearColumns columns) {
        return new MoneyOfYear(
                entries.stream()
                        .filter(entry -> entry.fiscalYear() == year.startYear())
                        .map(this::entry)
                        .toList(),
                columns.personnel(),
                Optional.ofNullable(columns.source()));
    }

    private MoneyEntry entry(MoneyEntryColumns entry) {
        return new MoneyEntry(
                entry.kind(),
                entry.money(),
                shares.stream()
                        .filter(share -> share.isOf(entry))
                        .map(SourceShareColumns::share)
                        .toList());
    }
}
