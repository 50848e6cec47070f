package org.ayumi.kernel.breakdown;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;

/**
 * A total in parts.
 *
 * @param by what tells the parts apart: 性別, 年代
 * @param parts in the order in which they are printed; none where the breakdown was taken back
 * @param overlap why the parts do not give the total: whoever came twice is counted in two of them
 */
public record Breakdown(String by, List<Part> parts, Optional<String> overlap) {

    public static final int MOST_PARTS = 50;

    /** Of one figure. */
    public static final int MOST = 20;

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public Breakdown {
        by = Text.line("by", by);
        parts = List.copyOf(parts);
        if (parts.size() > MOST_PARTS) {
            throw new ImpossibleValue("parts", "list.too-long", MOST_PARTS);
        }
        Set<String> names = new HashSet<>();
        for (int index = 0; index < parts.size(); index++) {
            String name = parts.get(index).name();
            if (!names.add(name)) {
                throw new ImpossibleValue("parts[" + index + "].name", "list.twice", name);
            }
        }
        overlap = overlap.map(why -> Text.paragraph("overlap", why));
    }

    /** Whether there is anything left of it. */
    public boolean stands() {
        return !parts.isEmpty();
    }
}
