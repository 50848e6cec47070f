package org.ayumi.query.logic;

import org.ayumi.kernel.language.Phrasebook;
import org.ayumi.kernel.time.FiscalYear;

/** What is said of a logic model, in one language. */
final class LogicWords {

    static final LogicWords JAPANESE = new LogicWords(Phrasebook.japanese(LogicWords.class, "logic"));
    static final LogicWords ENGLISH = new LogicWords(Phrasebook.english(LogicWords.class, "logic"));

    private final Phrasebook phrases;

    private LogicWords(Phrasebook phrases) {
        this.phrases = phrases;
    }

    String held(FiscalYear year, int activities) {
        return phrases.say("held", phrases.year(year), String.valueOf(activities));
    }

    String plan(String output, String arithmetic) {
        return phrases.say("reached.plan", output, arithmetic);
    }

    String target(String output, String arithmetic) {
        return phrases.say("reached.target", output, arithmetic);
    }

    String gap(Gap gap, String node) {
        return phrases.say("gap." + gap.name(), node);
    }

    String sentences(Iterable<String> some) {
        return String.join(phrases.isJapanese() ? "" : " ", some);
    }
}
