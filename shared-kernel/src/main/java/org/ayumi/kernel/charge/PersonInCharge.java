package org.ayumi.kernel.charge;

import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;

/**
 * Who answers for an initiative or an indicator. Events are never erased, so neither kind is a person's name.
 *
 * @param name of an account: the name it logs in with; of a post (役職): what the post is called, 市民活動推進課 主査
 */
public record PersonInCharge(ChargeKind kind, String name) {

    /**
     * Refuses what cannot be told.
     *
     * @throws ImpossibleValue that names {@code name}
     */
    public PersonInCharge {
        name = Text.line("name", name);
    }
}
