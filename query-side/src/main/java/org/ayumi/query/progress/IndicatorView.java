package org.ayumi.query.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.IndicatorRole;
import org.ayumi.query.charge.PersonInChargeView;
import org.ayumi.query.definition.AmendmentView;
import org.ayumi.query.definition.DueYearsView;
import org.ayumi.query.figure.BaselineView;
import org.ayumi.query.figure.TargetView;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.lifespan.RetirementView;
import org.ayumi.query.owner.OwnerView;

/**
 * An indicator: what it measures, where it starts, where it should go, and what was reported.
 *
 * @param initiativeId left out, as all that follows from an initiative, where it belongs to none
 * @param initiativeName as it is called now, or in the one year that was asked for; likewise the sections
 * @param owner what it belongs to: the plan, a section or an initiative
 * @param sequence its place among the owner's indicators, from 1
 * @param indicatorName as it is defined now, or in the one year that was asked for; likewise measure, unit and the others
 * @param states its words in their order; left out of what is counted
 * @param role whether it counts what was done (OUTPUT) or what became of it (OUTCOME); left out where nobody said
 * @param baseline left out where the plan states none
 * @param target the final one, or that there is none on purpose
 * @param targets all of them by year
 * @param values of the years that were reported, oldest first; of one year when one was asked for
 * @param amendments of its definition, in their order; left out where there is none
 * @param retirement its end, while one stands; otherwise left out
 * @param shared where its figures are those of another plan's indicator, or are used by one; otherwise left out
 * @param personInCharge 担当者: its own, or that of its initiative; left out where nobody is
 * @param version for If-Match
 * @param position up to which events are in this answer
 */
@ApiView
public record IndicatorView(
        String indicatorId,
        Optional<String> initiativeId,
        Optional<String> initiativeNumber,
        Optional<String> initiativeName,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> leadSections,
        OwnerView owner,
        String planId,
        int sequence,
        String indicatorName,
        Measure measure,
        Direction better,
        String unit,
        Optional<String> survey,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> states,
        @JsonUnwrapped DueYearsView dueYears,
        Optional<IndicatorRole> role,
        Optional<BaselineView> baseline,
        TargetView target,
        List<TargetView> targets,
        List<YearView> values,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AmendmentView> amendments,
        Optional<RetirementView> retirement,
        Optional<SharedView> shared,
        Optional<PersonInChargeView> personInCharge,
        long version,
        long position) {}
