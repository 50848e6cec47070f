package org.ayumi.query.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.query.http.ApiView;

/**
 * A plan in its current edition.
 *
 * @param previousPlanId the plan it continues, when that one is kept here too
 * @param earlierEditions the editions it replaced, oldest first
 * @param indicators of the plan as a whole; left out where there are none
 * @param version for If-Match
 * @param position up to which events are in this answer
 */
@ApiView
public record PlanView(
        String planId,
        String name,
        String edition,
        String municipality,
        int firstYear,
        String firstYearLabel,
        int lastYear,
        String lastYearLabel,
        Optional<String> previousPlanId,
        List<Edition> earlierEditions,
        Counts counts,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ListedIndicator> indicators,
        long version,
        long position) {

    /**
     * What the plan consists of.
     *
     * @param activities without those that were withdrawn
     */
    @ApiView
    public record Counts(long sections, long initiatives, long indicators, long activities) {}

    /**
     * An edition that was replaced.
     *
     * @param reason why it was revised
     * @param replacedPosition of the event that replaced it
     */
    @ApiView
    public record Edition(
            String name,
            String edition,
            String municipality,
            int firstYear,
            String firstYearLabel,
            int lastYear,
            String lastYearLabel,
            String reason,
            Instant replacedAt,
            long replacedPosition) {

        static Edition of(EditionColumns columns) {
            PlanOutline outline = columns.outline().outline();
            return new Edition(
                    outline.name(),
                    outline.edition(),
                    outline.municipality(),
                    outline.firstYear().startYear(),
                    outline.firstYear().label(),
                    outline.lastYear().startYear(),
                    outline.lastYear().label(),
                    columns.reason(),
                    columns.replacedAt(),
                    columns.replacedPosition());
        }
    }

    /** For an answer that shows the indicators itself. */
    public PlanView withoutIndicators() {
        return new PlanView(
                planId,
                name,
                edition,
                municipality,
                firstYear,
                firstYearLabel,
                lastYear,
                lastYearLabel,
                previousPlanId,
                earlierEditions,
                counts,
                List.of(),
                version,
                position);
    }

    static PlanView of(PlanRow row, Counts counts, List<ListedIndicator> indicators, long position) {
        PlanOutline outline = row.outline();
        return new PlanView(
                row.planId(),
                outline.name(),
                outline.edition(),
                outline.municipality(),
                outline.firstYear().startYear(),
                outline.firstYear().label(),
                outline.lastYear().startYear(),
                outline.lastYear().label(),
                row.previousPlanId(),
                row.earlierEditions().stream().map(Edition::of).toList(),
                counts,
                indicators,
                row.version(),
                position);
    }
}
