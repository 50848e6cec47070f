package org.ayumi.query.figure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.ayumi.kernel.printed.PrintedOddity;
import org.ayumi.query.http.ApiView;

/**
 * What was stored as printed and does not go with the rest; worked out at each reading.
 *
 * @param code stable, for programs
 * @param sentence in Japanese words, {@code sentenceEn} in English
 */
@ApiView
@Schema(name = "PrintedOddity")
public record PrintedOddityView(
        @Schema(example = "printedWeekday") String field,
        @Schema(example = "weekday.differs") String code,
        @Schema(example = "2023-08-08は火曜日だが、金曜日と印刷されている") String sentence,

        @Schema(example = "2023-08-08 is a Tuesday, but Friday is printed")
        String sentenceEn) {

    public static List<PrintedOddityView> of(List<PrintedOddity> oddities) {
        return oddities.stream()
                .map(oddity ->
                        new PrintedOddityView(oddity.field(), oddity.code(), oddity.sentence(), oddity.sentenceEn()))
                .toList();
    }
}
