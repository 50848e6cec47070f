package org.ayumi.query.owner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.OwnerKind;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator belongs to, in flat columns.
 *
 * @param initiativeId once more the id where it is an initiative's: what most of the analysts' queries join on
 */
@Embeddable
public record OwnerColumns(
        @Column(name = "owner_kind") @Enumerated(EnumType.STRING)
        OwnerKind kind,

        @Column(name = "owner_id") String id,

        @Nullable String initiativeId) {

    public static OwnerColumns of(IndicatorOwner owner) {
        return new OwnerColumns(owner.kind(), owner.id(), owner.kind() == OwnerKind.INITIATIVE ? owner.id() : null);
    }

    public IndicatorOwner owner() {
        return new IndicatorOwner(kind, id);
    }

    /** Empty for an indicator of a plan or a section. */
    public Optional<String> initiative() {
        return Optional.ofNullable(initiativeId);
    }
}
