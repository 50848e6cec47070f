package org.ayumi.kernel.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;

/**
 * The money of one initiative in one year, as far as it is told. A stage that is not told is not there; it is never 0.
 *
 * @param entries each kind at most once
 * @param source the paper it was taken from
 */
public record MoneyOfYear(List<MoneyEntry> entries, Optional<Personnel> personnel, Optional<String> source) {

    /** Of which nothing is told. */
    public static final MoneyOfYear UNTOLD = new MoneyOfYear(List.of(), Optional.empty(), Optional.empty());

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public MoneyOfYear {
        entries =
                entries.stream().sorted(Comparator.comparing(MoneyEntry::kind)).toList();
        if (entries.stream().map(MoneyEntry::kind).distinct().count() < entries.size()) {
            throw new ImpossibleValue("entries", "money.kind-twice");
        }
        source = source.map(text -> Text.line("source", text));
    }

    /** Whether no amount is told, and no person. */
    public boolean tellsNothing() {
        return entries.isEmpty() && personnel.isEmpty();
    }

    public Optional<MoneyEntry> entry(MoneyKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).findFirst();
    }

    /** This, and more beside it: of what is told again, the latter stands. */
    public MoneyOfYear with(MoneyOfYear more) {
        List<MoneyEntry> all = new ArrayList<>(more.entries);
        entries.stream().filter(entry -> more.entry(entry.kind()).isEmpty()).forEach(all::add);
        return new MoneyOfYear(all, more.personnel.or(() -> personnel), more.source.or(() -> source));
    }

    /** Whether something that was told is told otherwise, or not at all, in what takes the place of this. */
    public boolean isContradictedBy(MoneyOfYear current) {
        return !current.entries.containsAll(entries)
                || personnel
                        .filter(told -> !current.personnel.equals(Optional.of(told)))
                        .isPresent();
    }
}
