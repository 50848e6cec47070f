package org.ayumi.kernel.initiative;

import org.ayumi.kernel.Text;

/** 関係部署など: a section, every section (庁内各課), or a body outside the city hall. */
public record RelatedSection(String name, Kind kind) {

    /** Who stands behind the name. */
    public enum Kind {
        SECTION,
        ALL_SECTIONS,
        OUTSIDE_BODY
    }

    /**
     * Refuses what it cannot be.
     *
     * @throws org.ayumi.kernel.ImpossibleValue that names the component
     */
    public RelatedSection {
        name = Text.line("name", name);
    }
}
