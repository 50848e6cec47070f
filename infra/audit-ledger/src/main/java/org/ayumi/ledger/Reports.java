package org.ayumi.ledger;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ayumi.ledger.bundle.BundleVerdict;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.reads.ReadsVerdict;
import org.ayumi.ledger.store.StoreAudit;
import org.ayumi.ledger.store.StoreVerdict;
import org.ayumi.ledger.verdict.Finding;
import org.ayumi.ledger.verdict.FindingWords;

/** What the command line says, every sentence in Japanese and in English. Each answer gives its exit status. */
final class Reports {

    static final int SOUND = 0;
    static final int TAMPERED = 1;
    static final int NOT_CHECKED = 2;

    /** Nothing wrong was found, and nobody has said what had to be proven. */
    static final int NO_SCOPE = 3;

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
        String label = isOverdue(finding) ? "label.unsealed" : "label.tampered";
        for (Locale locale : LANGUAGES) {
            out.println(FindingWords.of(label, locale) + ": " + FindingWords.of(finding, locale));
        }
        return TAMPERED;
    }

    private static boolean isOverdue(Finding finding) {
        return finding instanceof Finding.NeverSealed
                || finding instanceof Finding.SealingBehind
                || finding instanceof Finding.ReadsUnsigned;
    }

    void sound(BundleVerdict.Sound sound, boolean keysOfTheBundle) {
        progress.end();
        Checkpoint checkpoint = sound.checkpoint();
        for (Locale locale : LANGUAGES) {
            String coverage =
                    FindingWords.of("coverage." + sound.header().coverage().name(), locale);
            out.println(FindingWords.of("label.sound", locale) + ": "
                    + FindingWords.of(
                            "sound.bundle",
                            locale,
                            number(sound.header().count()),
                            number(checkpoint.size()),
                            checkpoint.origin(),
                            coverage));
            if (keysOfTheBundle) {
                out.println(FindingWords.of("keys.own", locale));
            }
        }
        if (keysOfTheBundle) {
            sound.header().keys().forEach(key -> out.println("  " + key));
        }
    }

    int consistent(Checkpoint older, Checkpoint newer) {
        for (Locale locale : LANGUAGES) {
            out.println(FindingWords.of("label.sound", locale) + ": "
                    + FindingWords.of("sound.checkpoint", locale, number(older.size()), number(newer.size())));
        }
        return SOUND;
    }

    /** All that is wrong with a store, or what is found of it. */
    void store(StoreVerdict verdict, StoreAudit audit) {
        verdict.findings().forEach(this::tampered);
        progress.end();
        for (Locale locale : LANGUAGES) {
            if (verdict.isSound() && !verdict.wasNeverSealed()) {
                out.println(FindingWords.of("label.sound", locale) + ": " + agrees(verdict, locale));
            } else if (verdict.isSound()) {
                out.println(FindingWords.of("never.sealed", locale, number(verdict.events())));
            } else if (verdict.sealedPrefixIsSound()) {
                out.println(FindingWords.of("prefix.store", locale, number(verdict.sealed())));
            }
            if (verdict.isSound() && !audit.kept().isEmpty()) {
                out.println(FindingWords.of("kept.store", locale, number(verdict.kept())));
            }
            if (audit.keys().isEmpty()) {
                out.println(FindingWords.of("keys.own.store", locale));
            }
        }
        verdict.ownKeys().forEach(key -> out.println("  " + key));
    }

    private static String agrees(StoreVerdict verdict, Locale locale) {
        return FindingWords.of(
                "sound.store",
                locale,
                number(verdict.events()),
                number(verdict.checkpoints()),
                number(verdict.sealed()));
    }

    /** All that is wrong with a read log, or what is found of it. */
    void reads(ReadsVerdict verdict) {
        verdict.findings().forEach(this::tampered);
        if (verdict.isSound() && verdict.signed() > 0) {
            for (Locale locale : LANGUAGES) {
                out.println(FindingWords.of("label.sound", locale) + ": "
                        + FindingWords.of(
                                "sound.reads",
                                locale,
                                number(verdict.links()),
                                number(verdict.signed()),
                                number(verdict.removed()),
                                number(verdict.young())));
            }
        }
    }

    /** Tells what was not proven and what would prove it. */
    void limits(Limits limits) {
        progress.end();
        for (Locale locale : LANGUAGES) {
            out.println(FindingWords.of("unproven", locale));
            limits.sentences(locale).forEach(sentence -> out.println("  - " + sentence));
        }
    }

    /** The exit status of a verification that found nothing wrong: 0 only when all that was to be proven is. */
    int inScope(Limits limits, Optional<Scope> scope) {
        if (scope.isEmpty()) {
            say("scope.none");
            return NO_SCOPE;
        }
        String lacking = scope.get().without(limits.proven());
        if (!lacking.isEmpty()) {
            say("scope.lacks", lacking);
            return NOT_CHECKED;
        }
        say("scope.proven", scope.get().without(Set.of()));
        return SOUND;
    }

    private void say(String key, Object... arguments) {
        for (Locale locale : LANGUAGES) {
            out.println(FindingWords.of(key, locale, arguments));
        }
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
