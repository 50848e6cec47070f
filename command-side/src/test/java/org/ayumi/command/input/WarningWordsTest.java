package org.ayumi.command.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.ayumi.command.Warning;
import org.junit.jupiter.api.Test;

class WarningWordsTest {

    @Test
    void every_warning_has_a_sentence_in_both_languages() {
        assertThat(WarningWords.JAPANESE.keys())
                .isEqualTo(WarningWords.ENGLISH.keys())
                .isEqualTo(Set.of("target.on-worse-side", "section.foreign"));
    }

    @Test
    void figures_are_said_as_they_were_given() {
        Warning warning = Warning.at(
                "target.amount",
                "target.on-worse-side",
                new BigDecimal("230000"),
                new BigDecimal("255000.0"),
                "令和8年度",
                2026);
        assertThat(WarningWords.in(WarningWords.JAPANESE, warning))
                .isEqualTo("目標値 230000 は基準値 255000.0 より望ましくない側にあります。令和8年度より前の年度は、基準値から目標値への線で判定します");
        assertThat(WarningWords.in(WarningWords.ENGLISH, warning))
                .contains("years before FY2026 are judged by the line");
    }
}
