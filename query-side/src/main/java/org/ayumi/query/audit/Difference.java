package org.ayumi.query.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.ayumi.query.http.ApiView;
import tools.jackson.databind.JsonNode;

/**
 * What changed between two moments.
 *
 * @param fromPosition the last event of the earlier moment, 0 for before everything; {@code toPosition} of the later one
 */
@ApiView
public record Difference(
        @Schema(example = "tomisato-kyodo-2.1-3-2.1") String aggregateId,
        @Schema(example = "120") long fromPosition,
        @Schema(example = "412") long toPosition,
        List<Change> changes) {

    /**
     * A field that is not the same.
     *
     * @param path to the field in the JSON of the read; entries of lists are named by id, year or name
     * @param nameJa what the field is called in Japanese, {@code nameEn} in English
     * @param before left out where the field was absent, and likewise {@code after}
     * @param beforeJa the value in words; an absence has words, too
     */
    @ApiView
    public record Change(
            @Schema(example = "values[2023].amount") String path,
            @Schema(example = "実績の令和5年度の数値") String nameJa,
            @Schema(example = "values, FY2023, amount") String nameEn,

            @Schema(
                    implementation = Object.class,
                    types = {"string", "number", "boolean", "array", "object"})
            Optional<JsonNode> before,

            @Schema(
                    implementation = Object.class,
                    types = {"string", "number", "boolean", "array", "object"})
            Optional<JsonNode> after,

            @Schema(example = "記載なし") String beforeJa,
            @Schema(example = "140") String afterJa,
            @Schema(example = "not stated") String beforeEn,
            @Schema(example = "140") String afterEn) {

        static Change of(FieldChange change) {
            ChangeWords japanese = new ChangeWords(AuditWords.JAPANESE, change);
            ChangeWords english = new ChangeWords(AuditWords.ENGLISH, change);
            return new Change(
                    change.path().toString(),
                    japanese.name(),
                    english.name(),
                    change.before(),
                    change.after(),
                    japanese.before(),
                    japanese.after(),
                    english.before(),
                    english.after());
        }
    }
}
