package org.ayumi.kernel.initiative;

import java.util.Optional;
import org.ayumi.kernel.lineage.Retirement;

/**
 * An initiative ends with a year, or the end that was told of it is put right. What was told of it stays readable.
 *
 * @param previous the end that stood before
 */
public record InitiativeRetired(String initiativeId, Optional<Retirement> previous, Retirement current, String reason)
        implements InitiativeEvent {}
