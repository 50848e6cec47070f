package org.ayumi.query.plan;

import java.util.List;
import java.util.Optional;
import org.ayumi.query.http.ApiView;

/**
 * An initiative in the list of its plan.
 *
 * @param sectionId of the section it hangs on; left out where it hangs on the plan itself
 * @param initiativeNumber as printed: 1-(3)-②
 * @param slug its id without the plan's: 1-3-2
 * @param activities how many are recorded and not withdrawn
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
        int activities) {

    static InitiativeItem of(PlanInitiativeRow row, List<PlanIndicatorRow> indicators) {
        return new InitiativeItem(
                row.initiativeId(),
                row.sectionId(),
                row.number(),
                row.slug(),
                row.name(),
                row.leadSections(),
                indicators.stream().map(ListedIndicator::of).toList(),
                row.activities());
    }
}
