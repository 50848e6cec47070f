package org.ayumi.documents.planfile;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.time.FiscalYear;

/** {@code rhythm} of an indicator: every so many years, and a year in which it is due. */
final class RhythmSection {

    private static final List<String> KEYS = List.of("every", "anchor");

    /** More digits than any number of years has. */
    private static final int DIGITS = 9;

    private static final FiscalYear ANY = new FiscalYear(FiscalYear.EARLIEST);

    private RhythmSection() {}

    /**
     * What is written of it.
     *
     * @param rhythm empty for every year
     */
    record Pace(Optional<Rhythm> rhythm) {}

    static Optional<Pace> read(YamlNode node) {
        return node.map(KEYS).flatMap(map -> isEveryYear(map) ? Optional.of(new Pace(Optional.empty())) : pace(map));
    }

    /** Every year is due, so none is named. */
    private static boolean isEveryYear(YamlMap map) {
        return map.value("anchor").isEmpty()
                && map.value("every").filter(node -> node.isPlain("1")).isPresent();
    }

    private static Optional<Pace> pace(YamlMap map) {
        Optional<Integer> every = map.required("every", RhythmSection::everyYears);
        Optional<FiscalYear> anchor = map.required("anchor", Scalars::fiscalYear);
        return every.flatMap(years -> anchor.map(due -> new Pace(Optional.of(new Rhythm(years, due)))));
    }

    /** How many are possible does not depend on the year in which it is due. */
    private static Optional<Integer> everyYears(YamlNode node) {
        return Scalars.whole(node, DIGITS)
                .flatMap(years -> node.check(() -> new Rhythm(years.intValue(), ANY).everyYears()));
    }
}
