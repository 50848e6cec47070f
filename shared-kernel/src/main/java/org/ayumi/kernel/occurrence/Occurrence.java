package org.ayumi.kernel.occurrence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;

/**
 * 催し: one gathering, told in several sheets.
 *
 * @param tellings ids of the activities that tell of it; at least two, each once
 */
public record Occurrence(String title, List<String> tellings) {

    /** More sheets than that tell of no gathering. */
    public static final int MOST_TELLINGS = 20;

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public Occurrence {
        title = Text.line("title", title);
        if (tellings.size() < 2) {
            throw new ImpossibleValue("tellings", "occurrence.told-once");
        }
        if (tellings.size() > MOST_TELLINGS) {
            throw new ImpossibleValue("tellings", "list.too-long", MOST_TELLINGS);
        }
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < tellings.size(); index++) {
            if (!seen.add(tellings.get(index))) {
                throw new ImpossibleValue("tellings[" + index + "]", "list.twice", tellings.get(index));
            }
        }
        tellings = List.copyOf(tellings);
    }
}
