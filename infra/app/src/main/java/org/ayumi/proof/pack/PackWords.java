package org.ayumi.proof.pack;

import org.ayumi.kernel.language.Phrasebook;
import org.ayumi.kernel.time.CityHallTime;

/** What a pack says of itself, from {@code pack_ja} and {@code pack_en}. */
final class PackWords {

    private static final Phrasebook JAPANESE = Phrasebook.japanese(PackWords.class, "pack");
    private static final Phrasebook ENGLISH = Phrasebook.english(PackWords.class, "pack");

    private final PackContents contents;

    PackWords(PackContents contents) {
        this.contents = contents;
    }

    static String japanese(String key, String... arguments) {
        return JAPANESE.say(key, (Object[]) arguments);
    }

    static String english(String key, String... arguments) {
        return ENGLISH.say(key, (Object[]) arguments);
    }

    /** The name of the log: the first line of its checkpoint. */
    String origin() {
        return contents.checkpoint().note().lines().findFirst().orElseThrow();
    }

    String coverageJa() {
        return japanese("coverage." + contents.coverage().name());
    }

    String coverageEn() {
        return english("coverage." + contents.coverage().name());
    }

    String periodJa() {
        Period period = contents.subject().period();
        return period.isWhole()
                ? japanese("period.all")
                : japanese(
                        "period",
                        CityHallTime.of(period.from()).told(),
                        CityHallTime.of(period.to()).told());
    }

    String periodEn() {
        Period period = contents.subject().period();
        return period.isWhole()
                ? english("period.all")
                : english(
                        "period",
                        CityHallTime.of(period.from()).plain(),
                        CityHallTime.of(period.to()).plain());
    }
}
