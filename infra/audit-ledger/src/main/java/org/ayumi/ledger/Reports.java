package org.ayumi.ledger;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.ayumi.ledger.bundle.Verdict;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.store.StoreAudit;
import org.ayumi.ledger.store.StoreVerdict;
import org.ayumi.ledger.verdict.Finding;
import org.ayumi.ledger.verdict.FindingWords;

/** What the command line says, every sentence in Japanese and in English. Each answer gives its exit status. */
final class Reports {

    static final int SOUND = 0;
    static final int TAMPERED = 1;
    static final int NOT_CHECKED = 2;

    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    private final PrintStream out;
    private final PrintStream err;
    private final ProgressBar progress;

    Reports(Surroundings surroundings) {
        this.out = surroundings.out();
        this.err = surroundings.err();
        this.progress = new ProgressBar(err, surroundings.terminal());
    }

    int tampered(Finding finding) {
        progress.end();
        for (Locale locale : LANGUAGES) {
            out.println(FindingWords.of("label.tampered", locale) + ": " + FindingWords.of(finding, locale));
        }
        return TAMPERED;
    }

    int sound(Verdict.Sound sound, boolean keysOfTheBundle) {
        progress.end();
        Checkpoint checkpoint = sound.checkpoint();
        for (Locale locale : LANGUAGES) {
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
        for (Locale locale : LANGUAGES) {
            out.println(FindingWords.of("label.sound", locale) + ": "
                    + FindingWords.of(
                            "sound.checkpoint", locale, Long.toString(older.size()), Long.toString(newer.size())));
        }
        return SOUND;
    }

    /** All that is wrong with a store, or what is proven of it. */
    int store(StoreVerdict verdict, StoreAudit audit) {
        verdict.findings().forEach(this::tampered);
        if (verdict.wasNeverSealed()) {
            return verdict.isSound() ? notChecked("never.sealed", number(verdict.events())) : TAMPERED;
        }
        progress.end();
        for (Locale locale : LANGUAGES) {
            if (verdict.isSound()) {
                out.println(FindingWords.of("label.sound", locale) + ": " + proven(verdict, locale));
            } else if (verdict.sealedPrefixIsSound()) {
                out.println(FindingWords.of("prefix.store", locale, number(verdict.sealed())));
            }
            if (verdict.isSound() && !audit.kept().isEmpty()) {
                out.println(FindingWords.of("kept.store", locale, number(verdict.kept())));
            }
            out.println(FindingWords.of("unsealed.store", locale, number(verdict.unsealed())));
            if (audit.keys().isEmpty()) {
                out.println(FindingWords.of("keys.own.store", locale));
            }
        }
        verdict.ownKeys().forEach(key -> out.println("  " + key));
        return verdict.isSound() ? SOUND : TAMPERED;
    }

    private static String proven(StoreVerdict verdict, Locale locale) {
        return FindingWords.of(
                "sound.store",
                locale,
                number(verdict.events()),
                number(verdict.checkpoints()),
                number(verdict.sealed()));
    }

    private static String number(long number) {
        return Long.toString(number);
    }

    /** Why nothing was checked. */
    int notChecked(String key, Object... arguments) {
        progress.end();
        note(key, arguments);
        return NOT_CHECKED;
    }

    /** Something to know, beside the answer. */
    void note(String key, Object... arguments) {
        for (Locale locale : LANGUAGES) {
            err.println(FindingWords.of(key, locale, arguments));
        }
    }

    void progress(long done, long total) {
        progress.at(done, total);
    }

    void endProgress() {
        progress.end();
    }
}
