package org.ayumi.http.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * RFC 9457 problem document.
 *
 * @param errors one entry per fault, each naming its field in both languages
 */
@Schema(name = "Problem")
record ProblemDocument(
        @Schema(example = "urn:ayumi:problem:impossible") String type,

        @Schema(example = "値が正しくありません / The value is impossible")
        String title,

        @Schema(example = "422") int status,
        String detail,
        String instance,
        List<FieldError> errors) {

    /**
     * One fault.
     *
     * @param field path in the body, or header or parameter
     * @param code stable key for programs
     */
    @Schema(name = "FieldError")
    record FieldError(
            @Schema(example = "value.amount") String field,
            @Schema(example = "amount.negative") String code,

            @Schema(example = "value.amount（数値）: 負の数は指定できません")
            String messageJa,

            @Schema(example = "value.amount: must not be negative")
            String messageEn) {}
}
