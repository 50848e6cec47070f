package org.ayumi.query.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.section.SectionsInOrder;

/**
 * A section in the list of its plan.
 *
 * @param parent id of the section above it; left out right under the plan
 * @param level what the plan calls such a section, where it does
 * @param number as printed, where one is
 * @param order among those with the same parent
 * @param depth how many sections are above it
 * @param initiatives how many hang on it, without those of sections below it
 * @param indicators of the section itself; left out where there are none
 */
@ApiView
public record SectionItem(
        @Schema(example = "tomisato-kyodo-2.s2") String sectionId,
        @Schema(example = "tomisato-kyodo-2.s1") Optional<String> parent,
        @Schema(example = "施策") Optional<String> level,
        @Schema(example = "Ⅰ-1") Optional<String> number,
        @Schema(example = "市民が主役のまちづくり") String name,
        @Schema(example = "1") int order,
        @Schema(example = "1") int depth,
        @Schema(example = "3") long initiatives,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ListedIndicator> indicators) {

    /** For an answer that shows the indicators itself. */
    public SectionItem withoutIndicators() {
        return new SectionItem(sectionId, parent, level, number, name, order, depth, initiatives, List.of());
    }

    static SectionItem of(
            SectionsInOrder.Place<PlanSectionRow> place, long initiatives, List<ListedIndicator> indicators) {
        PlanSectionRow row = place.section();
        return new SectionItem(
                row.sectionId(),
                row.parentId(),
                row.level(),
                row.number(),
                row.name(),
                row.sortOrder(),
                place.depth(),
                initiatives,
                indicators);
    }
}
