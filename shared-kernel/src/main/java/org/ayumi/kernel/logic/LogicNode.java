package org.ayumi.kernel.logic;

import java.util.Optional;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;

/**
 * One end of a link.
 *
 * @param id of the initiative or the indicator; empty of an input
 * @param text of an input: what is put in (人件費0.8人); empty of all else
 */
public record LogicNode(NodeKind kind, Optional<String> id, Optional<String> text) {

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public LogicNode {
        boolean input = kind == NodeKind.INPUT;
        if (input ? id.isPresent() : text.isPresent()) {
            throw new ImpossibleValue(input ? "id" : "text", "logic.not-for-kind", kind);
        }
        if (input ? text.isEmpty() : id.isEmpty()) {
            throw new ImpossibleValue(input ? "text" : "id", "logic.needed-for-kind", kind);
        }
        text = text.map(words -> Text.line("text", words));
    }

    public static LogicNode input(String text) {
        return new LogicNode(NodeKind.INPUT, Optional.empty(), Optional.of(text));
    }

    /** Of an initiative or an indicator. */
    public static LogicNode of(NodeKind kind, String id) {
        return new LogicNode(kind, Optional.of(id), Optional.empty());
    }

    /** The id, or the words of an input. */
    public String named() {
        return id.or(() -> text).orElseThrow();
    }
}
