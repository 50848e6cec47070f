package org.ayumi.query.progress;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.query.figure.ReportedFigure;

/** A figure of a year beside the final one, and the position of the event that last changed it. */
@Embeddable
record StageColumns(@Embedded ReportColumns report, long position) {

    static StageColumns of(ReportedFigure reported) {
        return new StageColumns(ReportColumns.of(reported), reported.position());
    }

    ReportedFigure reported() {
        return report.reported(position);
    }

    /** The stage, of INTERIM with its day: in that all of a year differ. */
    static String key(StageOfYear stage) {
        return stage.stage() + stage.asOf().map(day -> " " + day).orElse("");
    }

    static StageOfYear stage(String key) {
        int blank = key.indexOf(' ');
        return blank < 0
                ? new StageOfYear(Stage.valueOf(key), Optional.empty())
                : new StageOfYear(
                        Stage.valueOf(key.substring(0, blank)), Optional.of(LocalDate.parse(key.substring(blank + 1))));
    }
}
