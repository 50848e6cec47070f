package org.ayumi.query.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.details.NamingColumns;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.lifespan.RetirementView;
import org.ayumi.query.reprint.ReprintView;

/**
 * An initiative in the list of its plan.
 *
 * @param sectionId of the section it hangs on; left out where it hangs on the plan itself
 * @param initiativeNumber as printed: 1-(3)-②
 * @param slug its id without the plan's: 1-3-2
 * @param initiativeName as it is called in the year asked for, or now; likewise the sections
 * @param activities how many are recorded and not withdrawn
 * @param reprint {@code true} where the plan shows it once more; otherwise left out
 * @param reprints every further place; left out where there is none
 * @param retirement its end, while one stands; otherwise left out
 */
@ApiView
public record InitiativeItem(
        String initiativeId,
        Optional<String> sectionId,
        String initiativeNumber,
        String slug,
        String initiativeName,
        List<String> leadSections,
        List<ListedIndicator> indicators,
        int activities,
        Optional<Boolean> reprint,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReprintView> reprints,
        Optional<RetirementView> retirement) {

    private static final Optional<Boolean> YES = Optional.of(true);

    static InitiativeItem of(ListedInitiative listed, Optional<FiscalYear> year, List<PlanIndicatorRow> indicators) {
        PlanInitiativeRow row = listed.row();
        NamingColumns naming = row.naming(year);
        return new InitiativeItem(
                row.initiativeId(),
                listed.sectionId(),
                listed.number(),
                row.slug(),
                naming.name(),
                naming.leadSections(),
                indicators.stream().map(ListedIndicator::of).toList(),
                row.activities(),
                listed.isReprint() ? YES : Optional.empty(),
                ReprintView.of(row.reprints()),
                row.pauses().retirement());
    }
}
