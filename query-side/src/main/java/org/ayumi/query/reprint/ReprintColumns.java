package org.ayumi.query.reprint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.jspecify.annotations.Nullable;

/**
 * A further place of an initiative.
 *
 * @param sectionId null where it hangs on the plan itself
 */
@Embeddable
public record ReprintColumns(
        @Nullable String sectionId,
        @Column(name = "initiative_number") String number,
        int sortKey) {

    public static List<ReprintColumns> of(List<InitiativePlace> places) {
        return places.stream().map(ReprintColumns::of).toList();
    }

    private static ReprintColumns of(InitiativePlace place) {
        return new ReprintColumns(place.sectionId().orElse(null), place.number().text(), place.order());
    }

    public Optional<String> section() {
        return Optional.ofNullable(sectionId);
    }
}
