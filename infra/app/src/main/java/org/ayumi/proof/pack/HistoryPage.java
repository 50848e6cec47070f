package org.ayumi.proof.pack;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.kernel.time.CityHallTime;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.query.audit.AuditItem;
import org.ayumi.query.audit.Difference;
import org.jspecify.annotations.Nullable;

/** history.html: one page to print on A4, without script and without anything to fetch. */
final class HistoryPage {

    private static final String STYLE = """
            @page{size:A4;margin:15mm}
            body{font-family:"Noto Sans JP","Yu Gothic","Hiragino Sans",sans-serif;font-size:10.5pt;line-height:1.6;
            max-width:180mm;margin:0 auto;color:#111}
            h1{font-size:16pt}h2{font-size:11.5pt;margin:0}
            .en{color:#444;font-size:9pt}p{margin:.3em 0}
            article{border-top:1px solid #888;padding:.8em 0;break-inside:avoid}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:.1em 1em;margin:.4em 0}
            dd{margin:0;overflow-wrap:anywhere}dt{color:#444}code{font-size:8.5pt;overflow-wrap:anywhere}
            table{border-collapse:collapse;width:100%}th,td{border:1px solid #aaa;padding:.2em .5em;text-align:left;
            vertical-align:top;font-size:9.5pt;overflow-wrap:anywhere}
            """;

    private final Writer out;

    HistoryPage(Writer out) {
        this.out = out;
    }

    void begin(PackContents contents) throws IOException {
        PackWords words = new PackWords(contents);
        String id = contents.subject().id();
        out.write("<!DOCTYPE html>\n<html lang=\"ja\"><head><meta charset=\"UTF-8\"><title>" + Html.escape(id)
                + "</title><style>\n" + STYLE + "</style></head><body>\n<h1>" + both("title") + "</h1>\n<dl>\n");
        fact("subject", id);
        fact("coverage", words.coverageJa(), words.coverageEn());
        fact("recorded", words.periodJa(), words.periodEn());
        fact("count", String.valueOf(contents.count()));
        String younger = String.valueOf(contents.younger());
        fact("younger", PackWords.japanese("younger.said", younger), PackWords.english("younger.said", younger));
        fact("log", words.origin());
        fact("size", String.valueOf(contents.checkpoint().size()));
        fact("root", contents.checkpoint().note().lines().skip(2).findFirst().orElse(""));
        fact("sealed-at", CityHallTime.of(contents.checkpoint().sealedAt()).told());
        out.write("</dl>\n<p>" + Html.escape(PackWords.japanese("limits")) + "</p>\n<p class=\"en\" lang=\"en\">"
                + Html.escape(PackWords.english("limits")) + "</p>\n");
    }

    /** An event; the leaf is absent only where somebody took the event's row meanwhile. */
    void event(AuditItem item, List<Difference.Change> changes, @Nullable Hash leaf) throws IOException {
        out.write("<article>\n<h2>" + Html.escape(item.recordedAtLabel()) + "</h2>\n<p>"
                + Html.escape(item.sentenceJa()) + "</p>\n<p class=\"en\" lang=\"en\">"
                + Html.escape(item.sentenceEn()) + "</p>\n<dl>\n");
        fact("actor", item.actor());
        fact("role", item.role());
        fact("section", item.section());
        fact("source", source(item.source()));
        fact("reason", item.reason());
        fact("aggregate", item.aggregateId());
        fact("type", item.type());
        fact("position", String.valueOf(item.position()));
        fact("leaf-hash", Objects.requireNonNull(leaf).hex());
        out.write("</dl>\n");
        if (!changes.isEmpty()) {
            table(changes);
        }
        out.write("</article>\n");
    }

    void end() throws IOException {
        out.write("</body></html>\n");
    }

    private void table(List<Difference.Change> changes) throws IOException {
        out.write("<table><tr><th>" + both("field") + "</th><th>" + both("before") + "</th><th>→ " + both("after")
                + "</th></tr>\n");
        for (Difference.Change change : changes) {
            out.write("<tr>" + cell(change.nameJa(), change.nameEn()) + cell(change.beforeJa(), change.beforeEn())
                    + cell(change.afterJa(), change.afterEn()) + "</tr>\n");
        }
        out.write("</table>\n");
    }

    private static String cell(String japanese, String english) {
        return "<td>" + Html.escape(japanese) + english(japanese, english) + "</td>";
    }

    private void fact(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            fact(key, value.get());
        }
    }

    private void fact(String key, String value) throws IOException {
        fact(key, value, value);
    }

    private void fact(String key, String japanese, String english) throws IOException {
        out.write("<dt>" + both(key) + "</dt><dd>" + Html.escape(japanese) + english(japanese, english) + "</dd>\n");
    }

    private static String english(String japanese, String english) {
        return english.equals(japanese) ? "" : "<br><span class=\"en\" lang=\"en\">" + Html.escape(english) + "</span>";
    }

    private static String both(String key) {
        return Html.escape(PackWords.japanese("label." + key)) + " <span class=\"en\" lang=\"en\">"
                + Html.escape(PackWords.english("label." + key)) + "</span>";
    }

    private static Optional<String> source(AuditItem.Source source) {
        return Optional.of(Stream.of(source.channel(), source.document(), source.sheet(), source.cell())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")))
                .filter(text -> !text.isEmpty());
    }
}
