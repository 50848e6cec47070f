package org.ayumi.documents.planfile;

import java.util.Set;

/**
 * The indicator of another plan whose figures an indicator uses.
 *
 * @param indicatorId its full id
 * @param written which parts of the definition the file has itself
 */
public record PlannedSource(String indicatorId, Set<String> written) {

    public PlannedSource {
        written = Set.copyOf(written);
    }
}
