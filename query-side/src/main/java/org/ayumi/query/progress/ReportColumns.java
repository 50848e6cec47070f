package org.ayumi.query.progress;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.query.figure.FigureColumns;
import org.ayumi.query.figure.ReportedFigure;
import org.jspecify.annotations.Nullable;

/** A figure of a year in one stage, in flat columns; the position of its event is a column beside them. */
@Embeddable
record ReportColumns(
        @Enumerated(EnumType.STRING) Stage stage,
        @Embedded FigureColumns figure,
        @Nullable String note,
        @Nullable String reportReason,
        int corrections,
        Instant recordedAt) {

    static ReportColumns of(ReportedFigure reported) {
        return new ReportColumns(
                reported.stage(),
                FigureColumns.of(reported.figure()),
                reported.note().orElse(null),
                reported.reason().orElse(null),
                reported.corrections(),
                reported.recordedAt());
    }

    ReportedFigure reported(long position) {
        return new ReportedFigure(
                stage,
                figure.figure(),
                Optional.ofNullable(note),
                Optional.ofNullable(reportReason),
                corrections,
                recordedAt,
                position);
    }
}
