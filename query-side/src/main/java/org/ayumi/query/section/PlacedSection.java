package org.ayumi.query.section;

import java.util.Optional;

/** A section of a plan with its place in the tree. */
public interface PlacedSection {

    String sectionId();

    /** Empty right under the plan. */
    Optional<String> parentId();

    /** Among those with the same parent. */
    int sortOrder();
}
