package org.ayumi.eventstore;

import static org.ayumi.eventstore.Tampering.exactly;
import static org.ayumi.eventstore.Tampering.kind;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.reads.ReadHead;
import org.ayumi.ledger.reads.ReadLink;
import org.ayumi.ledger.store.KeptCheckpoint;
import org.ayumi.ledger.verdict.Finding;

/** The ways of tampering with the read log. */
final class ReadTampering {

    private static final String[] COLUMNS = {
        "actor = 'nobody'",
        "path = path || '/'",
        "query = CASE WHEN query IS NULL THEN '' END",
        "status = 404",
        "method = 'HEAD'",
        "roles = '{ADMIN}'",
        "at = at + interval '1 microsecond'"
    };

    private ReadTampering() {}

    static List<Tampering> all() {
        return List.of(
                kind("read edited", by -> {
                    long number = number(by);
                    edit(by, COLUMNS[by.random.nextInt(COLUMNS.length)], number);
                    return exactly(new Finding.ReadAltered(entry(number)));
                }),
                kind("read made unreadable", by -> {
                    long number = number(by);
                    edit(by, "roles = '{NULL}'", number);
                    return exactly(new Finding.ReadAltered(entry(number)));
                }),
                kind("reads exchanged", by -> {
                    long number = Math.min(number(by), newest(by) - 1);
                    by.sql.update(
                            "UPDATE access.read_log mine SET path = others.path FROM access.read_log others"
                                    + " WHERE (mine.id, others.id) IN ((?, ?), (?, ?))",
                            entry(number),
                            entry(newest(by)),
                            entry(newest(by)),
                            entry(number));
                    return exactly(new Finding.ReadAltered(entry(number)));
                }),
                kind("read deleted", by -> {
                    long number = number(by);
                    by.sql.update("DELETE FROM access.read_log WHERE id = ?", entry(number));
                    return exactly(new Finding.ReadsMissing(entry(number), entry(number)));
                }),
                kind("read and link deleted", by -> {
                    long number = 1 + by.random.nextLong(newest(by) - 1);
                    cut(by, number, number);
                    return number == 1
                            ? exactly(new Finding.ReadsPrunedUnsigned(2))
                            : exactly(new Finding.ReadLinksMissing(number, number));
                }),
                kind("read put in", by -> {
                    long entry = entry(number(by)) - 1;
                    by.sql.update(
                            "INSERT INTO access.read_log OVERRIDING SYSTEM VALUE"
                                    + " VALUES (?, now(), 'auditor', '{AUDITOR}', 'GET', '/', NULL, 200)",
                            entry);
                    return exactly(new Finding.ReadAdded(entry));
                }),
                kind("read edited, its chain rewritten", by -> {
                    long number = number(by);
                    edit(by, "path = '/harmless'", number);
                    rewrite(by, number);
                    return exactly(new Finding.ReadsRewritten(
                            before(by, number) + 1, covering(by, number), "read_heads " + covering(by, number)));
                }),
                kind("reads cut off at the end", by -> {
                    long number = number(by);
                    cut(by, number, Long.MAX_VALUE);
                    return exactly(new Finding.ReadsCut(newest(by), number - 1));
                }),
                kind("reads cut off at the end with their heads, one kept", by -> {
                    KeptCheckpoint kept = kept(by, newest(by));
                    long number = number(by);
                    cut(by, number, Long.MAX_VALUE);
                    by.sql.update("DELETE FROM access.read_heads WHERE number >= ?", number);
                    return exactly(new Finding.ReadsCut(newest(by), number - 1)).keepingReads(kept);
                }),
                kind("reads cut off at the beginning", by -> {
                    long number = 1 + by.random.nextLong(newest(by) - 1);
                    cut(by, 1, number);
                    by.sql.update("DELETE FROM access.read_heads WHERE number <= ?", number);
                    return exactly(new Finding.ReadsPrunedUnsigned(number + 1));
                }),
                kind("head of the reads signed by another key", by -> {
                    long number = newest(by);
                    replaceHead(by, number, ReadLogOfTests.note(link(by, number), SealedStore.logKey()));
                    return refused(number, Finding.NoteOfNoKey.class);
                }),
                kind("head of the reads edited", by -> {
                    long number = newest(by);
                    String note = kept(by, number).note();
                    replaceHead(by, number, note.replaceFirst("\nreads\n0\n", "\nreads\n1\n"));
                    return refused(number, Finding.NoteForged.class);
                }),
                kind("all heads of the reads deleted", by -> {
                    by.sql.update("DELETE FROM access.read_heads");
                    by.sql.update("UPDATE access.read_log SET at = at - interval '2 days'");
                    rewrite(by, 1);
                    return new Tampering.Expected(
                            finding -> finding instanceof Finding.ReadsUnsigned late && late.first() == 2,
                            "no head",
                            Optional.empty());
                }));
    }

    /** Some link under a head. */
    private static long number(Tamperer by) {
        return 1 + by.random.nextLong(newest(by));
    }

    private static long newest(Tamperer by) {
        return by.store.reads().heads().getLast();
    }

    private static long before(Tamperer by, long number) {
        return by.store.reads().heads().stream().filter(head -> head < number).reduce(0L, Math::max);
    }

    private static long covering(Tamperer by, long number) {
        return by.store.reads().heads().stream()
                .filter(head -> head >= number)
                .findFirst()
                .orElseThrow();
    }

    /** As the tests write them. */
    private static long entry(long number) {
        return 2 * number;
    }

    private static void edit(Tamperer by, String assignment, long number) {
        by.sql.update("UPDATE access.read_log SET " + assignment + " WHERE id = ?", entry(number));
    }

    private static void cut(Tamperer by, long first, long last) {
        long to = last == Long.MAX_VALUE ? last : entry(last);
        by.sql.update("DELETE FROM access.read_log WHERE id BETWEEN ? AND ?", entry(first), to);
        by.sql.update("DELETE FROM access.read_chain WHERE number BETWEEN ? AND ?", first, last);
    }

    private static void rewrite(Tamperer by, long from) {
        by.sql.update("DELETE FROM access.read_chain WHERE number >= ?", from);
        ReadLogOfTests.chain(by.sql);
    }

    private static ReadLink link(Tamperer by, long number) {
        try {
            return ReadHead.parse(kept(by, number).note()).head().link();
        } catch (MalformedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void replaceHead(Tamperer by, long number, String note) {
        by.sql.update("UPDATE access.read_heads SET note = ? WHERE number = ?", note, number);
    }

    private static KeptCheckpoint kept(Tamperer by, long number) {
        return new KeptCheckpoint(
                "kept/readlog",
                Objects.requireNonNull(by.sql.queryForObject(
                        "SELECT note FROM access.read_heads WHERE number = ?", String.class, number)));
    }

    private static Tampering.Expected refused(long number, Class<? extends Finding> why) {
        return new Tampering.Expected(
                finding -> finding instanceof Finding.ReadHeadRefused refused
                        && refused.source().equals("read_heads " + number)
                        && why.isInstance(refused.why()),
                "head " + number + " refused: " + why.getSimpleName(),
                Optional.empty());
    }
}
