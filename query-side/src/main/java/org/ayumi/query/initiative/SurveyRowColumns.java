package org.ayumi.query.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.survey.SurveyRow;
import org.jspecify.annotations.Nullable;

@Embeddable
record SurveyRowColumns(
        String answer,
        @Nullable @Column(name = "answer_count") Integer count,
        @Nullable BigDecimal percent,
        @Nullable String deviation) {

    static SurveyRowColumns of(SurveyRow row) {
        return new SurveyRowColumns(
                row.answer(),
                row.count().orElse(null),
                row.percent().orElse(null),
                row.deviation().orElse(null));
    }

    SurveyRow row() {
        return new SurveyRow(
                answer, Optional.ofNullable(count), Optional.ofNullable(percent), Optional.ofNullable(deviation));
    }
}
