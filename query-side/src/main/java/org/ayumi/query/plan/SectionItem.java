package org.ayumi.query.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.ayumi.query.http.ApiView;

/**
 * A section in the list of its plan.
 *
 * @param parent id of the section above it; left out right under the plan
 * @param level what the plan calls such a section, where it does
 * @param number as printed, where one is
 * @param order among those with the same parent
 * @param depth how many sections are above it
 * @param initiatives how many hang on it, without those of sections below it
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
        @Schema(example = "3") long initiatives) {

    static SectionItem of(SectionsInOrder.Place place, long initiatives) {
        PlanSectionRow row = place.section();
        return new SectionItem(
                row.sectionId(),
                row.parentId(),
                row.level(),
                row.number(),
                row.name(),
                row.sortOrder(),
                place.depth(),
                initiatives);
    }
}
