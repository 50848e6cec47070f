package org.ayumi.proof.pack;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ayumi.query.support.CityHallTime;

/** What a pack says of itself, from {@code pack_ja} and {@code pack_en}. */
final class PackWords {

    private static final ResourceBundle JAPANESE = bundle(Locale.JAPANESE);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private final PackContents contents;

    PackWords(PackContents contents) {
        this.contents = contents;
    }

    static String japanese(String key, String... arguments) {
        return new MessageFormat(JAPANESE.getString(key), Locale.ROOT).format(arguments);
    }

    static String english(String key, String... arguments) {
        return new MessageFormat(ENGLISH.getString(key), Locale.ROOT).format(arguments);
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

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.ayumi.proof.pack.pack",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
