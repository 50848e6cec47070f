package org.ayumi.kernel.plan;

import java.util.Optional;
import org.ayumi.kernel.Text;

/**
 * 担当課: a section in charge, as the city calls it for some years.
 *
 * @param name as sheets print it: 企画課
 * @param department 部等名
 */
public record OrganisationUnit(String name, Optional<String> department) {

    /**
     * Refuses what it cannot be.
     *
     * @throws org.ayumi.kernel.ImpossibleValue that names the component
     */
    public OrganisationUnit {
        name = Text.line("name", name);
        department = department.map(text -> Text.line("department", text));
    }
}
