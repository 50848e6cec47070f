package org.ayumi.kernel.initiative;

import java.util.List;

/** 主な関連事業, directed: this initiative names the others, in printed order. */
public record InitiativesLinked(String initiativeId, List<String> previous, List<String> current)
        implements InitiativeEvent {

    public InitiativesLinked {
        previous = List.copyOf(previous);
        current = List.copyOf(current);
    }
}
