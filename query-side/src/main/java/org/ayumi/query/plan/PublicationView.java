package org.ayumi.query.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.kernel.plan.Occasion;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.moment.AsOf;

/**
 * Figures that were published, and where they can be read as they were.
 *
 * @param fiscalYear the year it speaks of
 * @param publishedOn the day of the meeting, or on which it appeared
 * @param pinnedPosition the last event that its figures contain
 * @param recordedAt when it was entered here, at {@code recordedPosition}, by {@code actor}
 */
@ApiView
public record PublicationView(
        @Schema(example = "tomisato-kyodo-2.p1") String publicationId,
        @Schema(example = "tomisato-kyodo-2") String planId,
        @Schema(example = "令和6年度第1回推進委員会 資料") String name,
        @Schema(example = "COMMITTEE") Occasion occasion,
        @Schema(example = "2023") int fiscalYear,
        @Schema(example = "令和5年度") String fiscalYearLabel,
        @Schema(example = "2024-07-10") LocalDate publishedOn,
        @Schema(example = "243") long pinnedPosition,
        Optional<String> note,
        Instant recordedAt,
        @Schema(example = "244") long recordedPosition,
        @Schema(example = "approver") Optional<String> actor,
        Links links) {

    /**
     * Addresses.
     *
     * @param progress of the year it speaks of, as published
     * @param plan as published
     * @param changesSince what of the plan has changed since; for those who may read events
     */
    @ApiView
    public record Links(String self, String progress, String plan, String changesSince) {

        static Links of(PlanPublicationRow row) {
            String plan = "/api/v1/plans/" + row.planId();
            String published = AsOf.PUBLISHED + row.publicationId();
            return new Links(
                    plan + "/publications/" + row.publicationId(),
                    plan + "/progress?fiscalYear=" + row.fiscalYear().startYear() + "&asOf=" + published,
                    plan + "?asOf=" + published,
                    plan + "/events/difference?from=" + published);
        }
    }

    static PublicationView of(PlanPublicationRow row) {
        return new PublicationView(
                row.publicationId(),
                row.planId(),
                row.name(),
                row.occasion(),
                row.fiscalYear().startYear(),
                row.fiscalYear().label(),
                row.publishedOn(),
                row.pinnedPosition(),
                row.note(),
                row.recordedAt(),
                row.position(),
                row.actor(),
                Links.of(row));
    }
}
