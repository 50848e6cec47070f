package org.ayumi.documents.planfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ayumi.kernel.Folding;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.time.FiscalYear;

/** {@code organisation}: the sections in charge, first what they are called, then how they end, because ends name others. */
final class Organisation {

    private static final List<String> KEYS = List.of("name", "department", "from", "amendments", "closed");
    private static final List<String> AMENDMENT_KEYS = List.of("from", "name", "department", "reason");

    private record Entry(
            YamlMap map, OrganisationUnit unit, Optional<FiscalYear> from, List<PlannedUnitChange> amendments) {

        /** What it is called in the first year after another one; of an unread year, what it is called in the end. */
        OrganisationUnit after(Optional<FiscalYear> lastYear) {
            return amendments.reversed().stream()
                    .filter(amendment -> lastYear.filter(year -> year.yearsUntil(amendment.from()) > 1)
                            .isEmpty())
                    .map(PlannedUnitChange::unit)
                    .findFirst()
                    .orElse(unit);
        }
    }

    private final String planId;
    private final List<Entry> entries;

    /** Where one cannot be read, names are not checked: it would be told again wherever it is named. */
    private final boolean complete;

    private Organisation(String planId, List<Entry> entries, boolean complete) {
        this.planId = planId;
        this.entries = entries;
        this.complete = complete;
    }

    /** In the order in which they become known, which is that of their ids. */
    static List<PlannedUnit> read(YamlMap file, String planId) {
        Attempt attempt = file.attempt();
        List<Entry> entries = new ArrayList<>();
        file.each("organisation", node -> node.map(KEYS)).forEach(map -> entries.add(entry(map, "?" + entries.size())));
        entries.sort(Comparator.comparing(entry -> entry.from().orElse(new FiscalYear(FiscalYear.EARLIEST))));
        boolean complete = attempt.build(() -> entries).isPresent();
        return new Organisation(planId, entries, complete).planned();
    }

    private static Entry entry(YamlMap map, String unread) {
        Attempt attempt = map.attempt();
        Optional<String> name = map.required("name", Scalars::line);
        Optional<String> department = map.optional("department", Scalars::line);
        Optional<OrganisationUnit> unit = attempt.build(() -> new OrganisationUnit(name.orElseThrow(), department));
        Optional<FiscalYear> from = map.optional("from", Scalars::fiscalYear);
        return new Entry(
                map,
                // A stand-in, in a reading that is never taken in: no two alike, or they would be told to be doubles.
                unit.orElse(new OrganisationUnit(unread, Optional.empty())),
                from,
                amendments(map, unit));
    }

    private static List<PlannedUnitChange> amendments(YamlMap unit, Optional<OrganisationUnit> first) {
        List<PlannedUnitChange> read = new ArrayList<>();
        Optional<OrganisationUnit> current = first;
        List<YamlNode> written = unit.each("amendments", Optional::of);
        for (YamlNode node : written) {
            Optional<OrganisationUnit> previous = current;
            Optional<PlannedUnitChange> amendment = node.map(AMENDMENT_KEYS).flatMap(map -> amendment(map, previous));
            amendment.ifPresent(read::add);
            current = amendment.map(PlannedUnitChange::unit);
        }
        return read.size() == written.size() ? read : List.of();
    }

    private static Optional<PlannedUnitChange> amendment(YamlMap map, Optional<OrganisationUnit> previous) {
        Attempt attempt = map.attempt();
        Optional<FiscalYear> from = map.required("from", Scalars::fiscalYear);
        Optional<String> name = map.optional("name", Scalars::line);
        Optional<String> department = map.optional("department", Scalars::line);
        Optional<String> reason = map.required("reason", Scalars::paragraph);
        return previous.flatMap(before -> attempt.build(() ->
                                new OrganisationUnit(name.orElse(before.name()), department.or(before::department)))
                        .filter(after -> isAnother(map, before, after)))
                .map(after -> new PlannedUnitChange(map.place(), from.orElseThrow(), after, reason.orElseThrow()));
    }

    private static boolean isAnother(YamlMap map, OrganisationUnit before, OrganisationUnit after) {
        boolean another = !before.equals(after);
        // What is to change may be misspelt, which is told already.
        if (!another && AMENDMENT_KEYS.containsAll(map.keys().keySet())) {
            map.report(PlanFileProblem.AMENDMENT_CHANGES_NOTHING);
        }
        return another;
    }

    private List<PlannedUnit> planned() {
        List<PlannedUnit> units = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            Entry entry = entries.get(index);
            int own = index;
            units.add(new PlannedUnit(
                    entry.map().place(),
                    id(index),
                    entry.unit(),
                    entry.from(),
                    entry.amendments(),
                    entry.map()
                            .optional(
                                    "closed",
                                    node -> RetirementSection.read(
                                            node, (name, lastYear) -> named(own, name, lastYear)))));
        }
        return units;
    }

    /** Ids are given in the order in which sections in charge become known. */
    private String id(int index) {
        return planId + ".u" + (index + 1);
    }

    /** What goes on is named as it is called in the first year without the one that ends. */
    private Optional<String> named(int closed, YamlNode node, Optional<FiscalYear> lastYear) {
        return Scalars.line(node).flatMap(name -> {
            List<Integer> found = called(name, lastYear).stream()
                    .filter(index -> index != closed)
                    .toList();
            if (complete && lastYear.isPresent() && found.isEmpty()) {
                node.report(PlanFileProblem.UNIT_UNKNOWN, name);
            }
            if (complete && lastYear.isPresent() && found.size() > 1) {
                PlaceInFile second = entries.get(found.get(1)).map().place();
                node.report(PlanFileProblem.UNIT_AMBIGUOUS, name, second.line());
            }
            return found.size() == 1 ? Optional.of(id(found.getFirst())) : Optional.empty();
        });
    }

    private List<Integer> called(String name, Optional<FiscalYear> lastYear) {
        return IntStream.range(0, entries.size())
                .filter(index -> Folding.same(entries.get(index).after(lastYear).name(), name))
                .boxed()
                .toList();
    }
}
