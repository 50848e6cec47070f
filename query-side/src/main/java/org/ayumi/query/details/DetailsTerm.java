package org.ayumi.query.details;

import org.jspecify.annotations.Nullable;

/** What holds of an initiative for some years. */
public interface DetailsTerm {

    /** The first year for which it holds; null from the beginning on. */
    @Nullable Integer fromYear();
}
