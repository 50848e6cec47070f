package org.ayumi.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.event.Facts;
import org.ayumi.kernel.time.CityHallTime;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** An event as a row: one value in a cell, units apart from amounts, an absence an empty cell beside its kind. */
final class CsvRow {

    static final List<String> COLUMNS = List.of(
            "position",
            "sequence",
            "event_id",
            "type",
            "revision",
            "recorded_at",
            "recorded_at_label",
            "aggregate_id",
            "first_fiscal_year",
            "first_fiscal_year_label",
            "last_fiscal_year",
            "last_fiscal_year_label",
            "sentence_ja",
            "sentence_en",
            "previous_kind",
            "previous_amount",
            "previous_unit",
            "current_kind",
            "current_amount",
            "current_unit",
            "actor",
            "role",
            "section",
            "channel",
            "document",
            "sheet",
            "cell",
            "reason",
            "request_id",
            "stage");

    private final List<Object> cells = new ArrayList<>();

    private CsvRow() {}

    static List<Object> of(AuditItem item) {
        CsvRow row = new CsvRow();
        row.cells.addAll(List.of(item.position(), item.sequence(), item.eventId(), item.type(), item.revision()));
        CityHallTime recorded = CityHallTime.of(item.recordedAt());
        row.cells.addAll(List.of(recorded.exact(), recorded.told(), item.aggregateId()));
        row.year(item.fiscalYears(), item.fiscalYearLabels());
        row.year(item.fiscalYears().reversed(), item.fiscalYearLabels().reversed());
        row.cells.addAll(List.of(item.sentenceJa(), item.sentenceEn()));
        row.figure(item.reading(), "/previous", "/previous/figure");
        row.figure(item.reading(), "/current", "/current/figure", "/figure");
        row.text(item.actor(), item.role(), item.section());
        AuditItem.Source source = item.source();
        row.text(source.channel(), source.document(), source.sheet(), source.cell(), item.reason());
        row.text(new Facts(item.metadata()).request());
        row.cells.add(item.reading().path("stage").asString(""));
        return row.cells;
    }

    /** The first of some. */
    private void year(List<Integer> years, List<String> labels) {
        cells.add(years.isEmpty() ? "" : years.getFirst());
        cells.add(labels.isEmpty() ? "" : labels.getFirst());
    }

    @SafeVarargs
    private void text(Optional<String>... texts) {
        for (Optional<String> text : texts) {
            cells.add(text.orElse(""));
        }
    }

    /** A figure, or the final target; where the event has neither, the cells stay empty. */
    private void figure(JsonNode reading, String... places) {
        Optional<JsonNode> figure = List.of(places).stream()
                .map(place -> finalAim(reading.at(JsonPointer.compile(place))))
                .filter(node -> node.has("kind") || node.has("amount"))
                .findFirst();
        for (String member : List.of("kind", "amount", "unit")) {
            cells.add(figure.map(node -> node.get(member))
                    .<Object>map(node -> node.isNumber() ? node.decimalValue() : node.asString())
                    .orElse(""));
        }
    }

    /** Of targets what the last one asks for, the year's own before one on a sum; anything else is left as it is. */
    private static JsonNode finalAim(JsonNode node) {
        JsonNode targets = node.path("ofYears");
        return targets.valueStream()
                .filter(target -> target.path("fiscalYear")
                        .equals(targets.path(targets.size() - 1).path("fiscalYear")))
                .findFirst()
                .map(target -> target.path("aim"))
                .orElse(node);
    }
}
