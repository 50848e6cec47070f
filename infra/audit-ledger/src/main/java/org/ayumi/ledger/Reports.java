package org.ayumi.ledger;

import java.io.PrintStream;
import java.util.Locale;
import org.ayumi.ledger.bundle.Verdict;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.verdict.Finding;
import org.ayumi.ledger.verdict.FindingWords;

/** What the command line says, every sentence in Japanese and in English. Each answer gives its exit status. */
record Reports(PrintStream out, PrintStream err) {

    static final int SOUND = 0;
    static final int TAMPERED = 1;
    static final int NOT_CHECKED = 2;

    int tampered(Finding finding) {
        for (Locale locale : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
            out.println(FindingWords.of("label.tampered", locale) + ": " + FindingWords.of(finding, locale));
        }
        return TAMPERED;
    }

    int sound(Verdict.Sound sound, boolean keysOfTheBundle) {
        Checkpoint checkpoint = sound.checkpoint();
        for (Locale locale : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
            String coverage =
                    FindingWords.of("coverage." + sound.header().coverage().name(), locale);
            out.println(FindingWords.of("label.sound", locale) + ": "
                    + FindingWords.of(
                            "sound.bundle",
                            locale,
                            Long.toString(sound.header().count()),
                            Long.toString(checkpoint.size()),
                            checkpoint.origin(),
                            coverage));
            if (keysOfTheBundle) {
                out.println(FindingWords.of("keys.own", locale));
            }
        }
        if (keysOfTheBundle) {
            sound.header().keys().forEach(key -> out.println("  " + key));
        }
        return SOUND;
    }

    int consistent(Checkpoint older, Checkpoint newer) {
        for (Locale locale : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
            out.println(FindingWords.of("label.sound", locale) + ": "
                    + FindingWords.of(
                            "sound.checkpoint", locale, Long.toString(older.size()), Long.toString(newer.size())));
        }
        return SOUND;
    }

    /** Why nothing was checked. */
    int notChecked(String key, Object... arguments) {
        for (Locale locale : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
            err.println(FindingWords.of(key, locale, arguments));
        }
        return NOT_CHECKED;
    }

    void progress(long events, long count) {
        long percent = count > 0 ? Math.min(100, events * 100 / count) : 100;
        err.println(events + " / " + count + " (" + percent + "%)");
    }
}
