package org.ayumi.kernel.logic;

import java.util.Optional;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;

/**
 * One thing is to lead to another.
 *
 * @param assumption why it should
 */
public record LogicLink(LogicNode from, LogicNode to, Optional<String> assumption) {

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public LogicLink {
        if (!from.kind().leadsTo(to.kind()) || from.equals(to)) {
            throw new ImpossibleValue("to", "logic.backwards", from.kind(), to.kind());
        }
        assumption = assumption.map(text -> Text.line("assumption", text));
    }
}
