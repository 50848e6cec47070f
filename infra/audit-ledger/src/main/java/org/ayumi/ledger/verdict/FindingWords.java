package org.ayumi.ledger.verdict;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Findings in Japanese and English. */
public final class FindingWords {

    static final String BUNDLE = "org.ayumi.ledger.verdict.findings";

    /** Without it a machine that runs in Japanese would answer English readers in Japanese. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private FindingWords() {}

    public static String of(Finding finding, Locale locale) {
        return of(finding.getClass().getSimpleName(), locale, arguments(finding, locale));
    }

    /** Another sentence of the verifier, by its key. */
    public static String of(String key, Locale locale, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, locale, FindingWords.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private static Object[] arguments(Finding finding, Locale locale) {
        return switch (finding) {
            case Finding.PayloadAltered altered -> at(altered.place());
            case Finding.MetadataAltered altered -> at(altered.place());
            case Finding.NotInTree stranger -> at(stranger.place());
            case Finding.OutOfOrder late -> at(late.place());
            case Finding.Duplicate again -> at(again.place());
            case Finding.Missing gap -> new Object[] {number(gap.first()), number(gap.last())};
            case Finding.MissingInStream gap -> at(gap.place(), gap.aggregate(), number(gap.sequence()));
            case Finding.BeyondCheckpoint young -> at(young.place(), number(young.size()));
            case Finding.Truncated cut -> new Object[] {number(cut.expected()), number(cut.found())};
            case Finding.Surplus more -> at(more.place(), number(more.expected()));
            case Finding.Malformed line -> new Object[] {number(line.line()), line.part()};
            case Finding.CheckpointMalformed note -> new Object[] {note.part()};
            case Finding.BadSignature bad -> new Object[] {bad.key()};
            case Finding.UnknownKey unknown -> new Object[] {String.join(", ", unknown.signers())};
            case Finding.KeyOutOfRange key -> new Object[] {key.key(), number(key.size())};
            case Finding.TooFewWitnesses few -> new Object[] {number(few.wanted()), number(few.found())};
            case Finding.OtherLog other -> new Object[] {other.origin(), other.older()};
            case Finding.Inconsistent fork -> new Object[] {number(fork.olderSize()), number(fork.size())};
            case Finding.RolledBack back -> new Object[] {number(back.olderSize()), number(back.size())};
            case Finding.EventAltered altered -> numbers(altered.position());
            case Finding.LeafAltered altered -> numbers(altered.position());
            case Finding.EventNotOfLeaf apart -> numbers(apart.position());
            case Finding.EventsSwapped swapped -> numbers(swapped.position(), swapped.other());
            case Finding.PayloadsSwapped moved -> numbers(moved.position(), moved.other());
            case Finding.MetadataSwapped moved -> numbers(moved.position(), moved.other());
            case Finding.EventInserted inserted -> numbers(inserted.position());
            case Finding.EventTakenOut gone -> numbers(gone.position());
            case Finding.EventDisplaced moved -> numbers(moved.position(), moved.belongsAt());
            case Finding.EventsMissing gap -> numbers(gap.first(), gap.last());
            case Finding.LeavesMissing gap -> numbers(gap.first(), gap.last());
            case Finding.Repeated again -> numbers(again.position());
            case Finding.EventUnreadable row -> numbers(row.position());
            case Finding.StreamBroken gap ->
                new Object[] {gap.aggregate(), number(gap.sequence()), number(gap.position())};
            case Finding.InnerNodeAltered node -> numbers(node.level(), node.node(), node.first(), node.last());
            case Finding.InnerNodeMissing node -> numbers(node.level(), node.node(), node.first(), node.last());
            case Finding.Rewritten rewritten -> numbers(rewritten.first(), rewritten.last(), rewritten.size());
            case Finding.RewrittenSinceKept rewritten ->
                new Object[] {
                    number(rewritten.first()), number(rewritten.last()), number(rewritten.size()), rewritten.source()
                };
            case Finding.CheckpointOfAnotherTree other -> numbers(other.size());
            case Finding.StoredCheckpointRefused stored ->
                new Object[] {number(stored.size()), of(stored.why(), locale)};
            case Finding.KeptCheckpointRefused kept -> new Object[] {kept.source(), of(kept.why(), locale)};
            case Finding.CheckpointMisfiled misfiled -> numbers(misfiled.filed(), misfiled.size());
            case Finding.CheckpointGone gone -> numbers(gone.size());
            case Finding.KeyNotTrusted key -> new Object[] {key.key(), number(key.size())};
            case Finding.PackFileChanged file -> new Object[] {file.name()};
            case Finding.PackFileMissing file -> new Object[] {file.name()};
            case Finding.PackFileAdded file -> new Object[] {file.name()};
            case Finding.PackFileAmbiguous file -> new Object[] {file.name()};
            case Finding.PackFileContradicts file -> new Object[] {file.name()};
            case Finding.ManifestMalformed manifest -> new Object[] {manifest.part()};
            case Finding.ManifestOfAnotherPack other -> new Object[] {other.origin(), number(other.size())};
            case Finding.NoteForged forged -> new Object[] {forged.note(), forged.key()};
            case Finding.NoteOfNoKey strange -> new Object[] {strange.note(), String.join(", ", strange.signers())};
            case Finding.ReadAltered read -> numbers(read.entry());
            case Finding.ReadsMissing gap -> numbers(gap.first(), gap.last());
            case Finding.ReadAdded read -> numbers(read.entry());
            case Finding.ReadLinksMissing gap -> numbers(gap.first(), gap.last());
            case Finding.ReadsRewritten reads ->
                new Object[] {number(reads.first()), number(reads.last()), reads.source()};
            case Finding.ReadsCut cut -> numbers(cut.before(), cut.links());
            case Finding.ReadsPrunedUnsigned pruned -> numbers(pruned.first());
            case Finding.ReadHeadRefused head -> new Object[] {head.source(), of(head.why(), locale)};
            case Finding.ReadsUnsigned late -> numbers(late.first(), late.last(), late.seconds());
            case Finding.NeverSealed never -> numbers(never.events(), never.seconds());
            case Finding.SealingBehind behind -> numbers(behind.first(), behind.last(), behind.seconds());
        };
    }

    private static Object[] at(Place place, Object... more) {
        Object[] arguments = new Object[2 + more.length];
        arguments[0] = number(place.line());
        arguments[1] = number(place.position());
        System.arraycopy(more, 0, arguments, 2, more.length);
        return arguments;
    }

    private static Object[] numbers(long... numbers) {
        return Arrays.stream(numbers).mapToObj(FindingWords::number).toArray();
    }

    /** Without grouping, so that it can be searched for. */
    private static String number(long number) {
        return Long.toString(number);
    }
}
