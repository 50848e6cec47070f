package org.ayumi.query.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.lifespan.RetirementView;

/**
 * A section in charge.
 *
 * @param name in the year that was asked for, else the latest; likewise {@code department}. Of a year before all that is
 *     known, the earliest
 * @param terms what it was called from which year on, oldest first
 * @param closed the end that stands; left out where it has none
 */
@ApiView
@Schema(name = "OrganisationUnit")
public record UnitItem(
        @Schema(example = "tomisato-kyodo-2.u1") String unitId,
        @Schema(example = "政策推進課") String name,
        @Schema(example = "企画部") Optional<String> department,
        List<Term> terms,
        Optional<RetirementView> closed) {

    /**
     * What it is called from a year on.
     *
     * @param fromFiscalYear left out where it always was
     * @param reason left out of the first
     * @param position of the event, to be looked up in the audit trail
     * @param closed where it ended under that name; it may have been taken up again since
     */
    @ApiView
    @Schema(name = "OrganisationUnitTerm")
    public record Term(
            @Schema(example = "2024") Optional<Integer> fromFiscalYear,
            @Schema(example = "令和6年度") Optional<String> fromFiscalYearLabel,
            @Schema(example = "政策推進課") String name,
            @Schema(example = "企画部") Optional<String> department,
            @Schema(example = "課の再編") Optional<String> reason,
            Instant recordedAt,
            long position,
            Optional<RetirementView> closed) {

        static Term of(UnitTermColumns columns) {
            return new Term(
                    columns.from().map(FiscalYear::startYear),
                    columns.from().map(FiscalYear::label),
                    columns.name(),
                    Optional.ofNullable(columns.department()),
                    Optional.ofNullable(columns.reason()),
                    columns.recordedAt(),
                    columns.position(),
                    Optional.ofNullable(columns.closing()).map(UnitClosingColumns::view));
        }
    }

    static UnitItem of(PlanUnitRow row, Optional<FiscalYear> year) {
        List<UnitTermColumns> terms = row.terms();
        UnitTermColumns latest = terms.getLast();
        UnitTermColumns asked = year.map(one -> in(one, terms)).orElse(latest);
        return new UnitItem(
                row.unitId(),
                asked.name(),
                Optional.ofNullable(asked.department()),
                terms.stream().map(Term::of).toList(),
                Optional.ofNullable(latest.closing()).map(UnitClosingColumns::view));
    }

    private static UnitTermColumns in(FiscalYear year, List<UnitTermColumns> terms) {
        return terms.reversed().stream()
                .filter(term -> term.holdsIn(year))
                .findFirst()
                .orElseGet(terms::getFirst);
    }
}
