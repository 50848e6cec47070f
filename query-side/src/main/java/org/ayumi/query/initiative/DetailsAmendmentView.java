package org.ayumi.query.initiative;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.http.ApiView;

/**
 * From a fiscal year on the plan says something else of the initiative.
 *
 * @param name as it is called from then on; likewise all that follows up to {@code content}
 * @param position of the event, to be looked up in the audit trail
 */
@ApiView
@Schema(name = "InitiativeAmendment")
public record DetailsAmendmentView(
        int fromFiscalYear,
        String fromFiscalYearLabel,
        String name,
        Optional<String> label,
        String department,
        String division,
        List<String> leadSections,
        List<InitiativeSheet.Related> relatedSections,
        List<String> implementers,
        List<String> audience,
        Optional<String> summary,
        Optional<String> situation,
        Optional<String> direction,
        Optional<String> content,
        String reason,
        Instant recordedAt,
        long position) {

    /** Of a later term than the first. */
    static DetailsAmendmentView of(DetailsTermColumns term, List<TermSectionColumns> sections) {
        FiscalYear from = new FiscalYear(Objects.requireNonNull(term.fromYear()));
        DetailsColumns columns = term.details();
        DetailsView details = new DetailsView(columns, sections);
        return new DetailsAmendmentView(
                from.startYear(),
                from.label(),
                columns.name(),
                details.label(),
                columns.department(),
                columns.division(),
                columns.leadSections(),
                details.relatedSections(),
                columns.implementers(),
                columns.audience(),
                details.summary(),
                details.situation(),
                details.direction(),
                details.content(),
                Objects.requireNonNull(term.reason()),
                Objects.requireNonNull(term.recordedAt()),
                Objects.requireNonNull(term.position()));
    }
}
