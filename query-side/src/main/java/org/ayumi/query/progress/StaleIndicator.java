package org.ayumi.query.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.ayumi.query.charge.PersonInChargeView;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.owner.OwnerView;

/**
 * How long nothing was heard of an indicator, and whom to ask.
 *
 * @param initiativeId left out, as all that follows from an initiative, where it belongs to none
 * @param indicatorName as it is defined in the fiscal year of the day; likewise the initiative's name and sections
 * @param dueFiscalYear the latest that is over and has something due; left out where there is none yet
 * @param lastReport the last report or correction; left out where there is none
 * @param days from the day of the last report to the day of the answer; left out where there is none
 * @param personInCharge its own, or that of its initiative; left out where nobody is
 * @param reportedAt the indicator of another plan whose reports these are; left out where it is reported itself
 */
@ApiView
@Schema(name = "StaleIndicator")
public record StaleIndicator(
        Optional<String> initiativeId,
        Optional<String> initiativeNumber,
        Optional<String> initiativeName,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> leadSections,
        OwnerView owner,
        String indicatorId,
        int sequence,
        String indicatorName,
        State state,
        @Schema(example = "2023") Optional<Integer> dueFiscalYear,
        @Schema(example = "令和5年度") Optional<String> dueFiscalYearLabel,
        Optional<ReportView> lastReport,
        @Schema(example = "140") Optional<Long> days,
        Optional<PersonInChargeView> personInCharge,
        Optional<String> reportedAt) {

    /** Whether somebody has to be asked. */
    @Schema(name = "StalenessState")
    public enum State {
        /** The latest year of which something is due is reported on. */
        UP_TO_DATE,
        /** It was reported once, but not on that year. To be chased. */
        BEHIND,
        /** Something is due, and nothing was ever told. To be chased. */
        NEVER_REPORTED,
        /** Nothing was told, and nothing is due yet. */
        NOT_DUE,
        /** Nothing is reported any more on the year of the day. */
        RETIRED
    }
}
