package org.ayumi.query.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.query.http.ApiView;
import tools.jackson.databind.JsonNode;

/**
 * An event for people to read, and as it was stored.
 *
 * @param position place in the one global order
 * @param sequence place among the events of its aggregate, from 0
 * @param recordedAtLabel the same moment by the calendar and clock of the city hall
 * @param type logical name, and {@code revision} it was stored under
 * @param sentenceJa what happened, before → after, in Japanese; {@code sentenceEn} in English
 * @param fiscalYears the years it speaks of; none where it speaks of the whole plan or initiative
 * @param actor the account that did it
 * @param reason why, where a reason was given
 * @param metadata the same facts as they are stored, with the id of the request
 * @param payload the JSON that was stored, to the letter, in the form of its revision
 * @param reading the same event in today's form, of which the sentences speak
 * @param fiscalYearLabels the years it speaks of, as those of the indicator are called
 */
@ApiView
public record AuditItem(
        @Schema(example = "412") long position,
        @Schema(example = "3") long sequence,
        String eventId,
        @Schema(example = "indicator.value-corrected") String type,
        @Schema(example = "1") String revision,
        Instant recordedAt,

        @Schema(example = "令和7年3月31日 10:02:03（2025-03-31 10:02:03 +09:00）")
        String recordedAtLabel,

        @Schema(example = "tomisato-kyodo-2.1-3-2.1") String aggregateId,

        @Schema(example = "指標「相談件数」の令和5年度の実績を訂正：未実施 → 140件") String sentenceJa,

        @Schema(example = "Value of indicator \"相談件数\" for FY2023 corrected: not conducted → 140件")
        String sentenceEn,

        @Schema(example = "[2023]") List<Integer> fiscalYears,
        @Schema(example = "staff") Optional<String> actor,
        @Schema(example = "STAFF") Optional<String> role,
        @Schema(example = "市民活動推進課") Optional<String> section,
        Source source,
        @Schema(example = "集計の誤り") Optional<String> reason,
        Map<String, String> metadata,

        @Schema(types = "object", additionalProperties = Schema.AdditionalPropertiesValue.TRUE) @JsonRawValue
        String payload,

        @JsonIgnore JsonNode reading,
        @JsonIgnore List<String> fiscalYearLabels) {

    /**
     * Where it came from.
     *
     * @param channel API, FORM, SHEET, IMPORT
     * @param document the paper or file it was taken from
     * @param sheet and {@code cell}: the place in that file, when it is known
     */
    @ApiView
    public record Source(
            @Schema(example = "IMPORT") Optional<String> channel,
            @Schema(example = "進捗状況シート令和5年度.xlsx") Optional<String> document,
            @Schema(example = "1-3-2") Optional<String> sheet,
            @Schema(example = "F12") Optional<String> cell) {}
}
