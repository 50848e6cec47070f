package org.ayumi.documents.planfile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.time.FiscalYear;

/** The years of a list in which none may stand twice. */
final class EachYearOnce {

    private final Map<FiscalYear, Integer> lines = new HashMap<>();

    Optional<FiscalYear> read(YamlNode node) {
        Optional<FiscalYear> year = Scalars.fiscalYear(node);
        Optional<Integer> first = year.map(found -> lines.putIfAbsent(found, node.line()));
        first.ifPresent(line -> node.report(
                PlanFileProblem.YEAR_DUPLICATE, year.map(FiscalYear::label).orElse(""), line));
        return year;
    }
}
