package org.ayumi.command.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.kernel.language.Phrasebook;
import org.ayumi.kernel.money.MoneyEntry;
import org.ayumi.kernel.money.MoneyKind;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.time.FiscalYear;

/**
 * The money of a year of the plan. What stood is told otherwise, a year is settled before its end, and sources pay more than
 * the whole only for a reason.
 */
public record MoneyFitsItsYear(PlanPeriod plan, LocalDate today) {

    /**
     * Refused where it does not fit.
     *
     * @param told what is told now: what stood before has been explained
     * @param current all that is to stand
     */
    public void check(
            FiscalYear year,
            Optional<MoneyOfYear> previous,
            MoneyOfYear told,
            MoneyOfYear current,
            Optional<String> reason) {
        possible(year, previous, current);
        if (reason.isEmpty()) {
            List<Fault> unexplained = unexplained(year, previous, told, current);
            if (!unexplained.isEmpty()) {
                throw new Refusal(Refusal.Kind.RULE, unexplained);
            }
        }
    }

    private void possible(FiscalYear year, Optional<MoneyOfYear> previous, MoneyOfYear current) {
        List<Fault> faults = new ArrayList<>();
        plan.fault("fiscalYear", year).ifPresent(faults::add);
        if (current.tellsNothing()
                && previous.filter(stood -> !stood.tellsNothing()).isEmpty()) {
            faults.add(Fault.at("budget", "money.says-nothing"));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, faults);
        }
    }

    private List<Fault> unexplained(
            FiscalYear year, Optional<MoneyOfYear> previous, MoneyOfYear told, MoneyOfYear current) {
        List<Fault> faults = new ArrayList<>();
        previous.filter(stood -> stood.isContradictedBy(current))
                .ifPresent(stood -> faults.add(Fault.at("reason", "reason.missing-for-money", year.label())));
        told.entry(MoneyKind.SETTLEMENT)
                .filter(settled -> !today.isAfter(year.lastDay()))
                .ifPresent(settled -> faults.add(Fault.at(
                        MoneyFields.of(MoneyKind.SETTLEMENT) + ".amount",
                        "money.settled-early",
                        year.label(),
                        year.lastDay())));
        told.entries().stream()
                .filter(MoneyEntry::sourcesExceedIt)
                .map(entry -> Fault.at(
                        MoneyFields.of(entry.kind()) + ".sources",
                        "money.sources-exceed",
                        Phrasebook.number(entry.paid()) + entry.money().unit().label(),
                        entry.money().printed()))
                .forEach(faults::add);
        return faults;
    }
}
