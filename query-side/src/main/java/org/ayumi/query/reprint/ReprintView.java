package org.ayumi.query.reprint;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.ayumi.query.http.ApiView;

/**
 * 再掲: a further place in which the plan shows an initiative.
 *
 * @param sectionId left out where it hangs on the plan itself
 * @param initiativeNumber as printed there
 * @param order in the list of the whole plan
 */
@ApiView
@Schema(name = "Reprint")
public record ReprintView(
        @Schema(example = "tomisato-kyodo-2.s2") Optional<String> sectionId,
        @Schema(example = "Ⅱ-1-②") String initiativeNumber,
        int order) {

    public static List<ReprintView> of(List<ReprintColumns> reprints) {
        return reprints.stream()
                .map(reprint -> new ReprintView(reprint.section(), reprint.number(), reprint.sortKey()))
                .toList();
    }
}
