package org.ayumi.documents.planfile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;

/** The years of a list in which none may stand twice. */
final class EachYearOnce {

    private final PlanFileProblem twice;
    private final YearBasis basis;
    private final Map<FiscalYear, Integer> lines = new HashMap<>();

    /**
     * None so far.
     *
     * @param twice what is told of a year that stands twice
     * @param basis how it is called then
     */
    EachYearOnce(PlanFileProblem twice, YearBasis basis) {
        this.twice = twice;
        this.basis = basis;
    }

    Optional<FiscalYear> read(YamlNode node) {
        Optional<FiscalYear> year = Scalars.fiscalYear(node);
        Optional<Integer> first = year.map(found -> lines.putIfAbsent(found, node.line()));
        first.ifPresent(line -> node.report(twice, year.map(basis::label).orElse(""), line));
        return year;
    }
}
