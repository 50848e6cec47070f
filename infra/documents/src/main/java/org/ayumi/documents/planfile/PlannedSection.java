package org.ayumi.documents.planfile;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.PrintedNumber;

/**
 * A section of the plan: 基本目標, 施策 or whatever the plan calls it.
 *
 * @param parent index of the section above it, among all sections of the file
 * @param key by which initiatives name it, where the file gives one
 * @param indicators in the order written; the first has sequence 1
 */
public record PlannedSection(
        PlaceInFile place,
        Optional<Integer> parent,
        Optional<String> key,
        Optional<String> level,
        Optional<PrintedNumber> number,
        String name,
        List<PlannedIndicator> indicators) {

    public PlannedSection {
        indicators = List.copyOf(indicators);
    }

    PlannedSection with(List<PlannedIndicator> own) {
        return new PlannedSection(place, parent, key, level, number, name, own);
    }

    /** Its key, or else its number, or else its name. */
    String calledBy() {
        return key.or(() -> number.map(PrintedNumber::text)).orElse(name);
    }
}
