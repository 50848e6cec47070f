package org.ayumi.query.moment;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.charge.ChargeKind;
import org.ayumi.kernel.charge.PersonInCharge;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.AimKind;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.ContinuityKind;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorBrokenDown;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorHandedOver;
import org.ayumi.kernel.indicator.IndicatorResumed;
import org.ayumi.kernel.indicator.IndicatorRetired;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.OwnerKind;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.initiative.ActivityCorrected;
import org.ayumi.kernel.initiative.ActivityRecorded;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.ayumi.kernel.initiative.Assessment;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeAssessed;
import org.ayumi.kernel.initiative.InitiativeHandedOver;
import org.ayumi.kernel.initiative.InitiativeMoneyRecorded;
import org.ayumi.kernel.initiative.InitiativeReprinted;
import org.ayumi.kernel.initiative.InitiativeResumed;
import org.ayumi.kernel.initiative.InitiativeRetired;
import org.ayumi.kernel.initiative.InitiativeSurveyed;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.money.MoneyEntry;
import org.ayumi.kernel.money.MoneyKind;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.money.MoneySource;
import org.ayumi.kernel.money.SourceShare;
import org.ayumi.kernel.plan.OccurrenceCorrected;
import org.ayumi.kernel.plan.OccurrenceRecorded;
import org.ayumi.kernel.plan.OrganisationUnitAmended;
import org.ayumi.kernel.plan.OrganisationUnitClosed;
import org.ayumi.kernel.time.YearBasis;
import org.junit.jupiter.api.Test;

/** What random plans prove holds only for what happens in them. */
class RandomPlanTest {

    private final List<DomainEvent> happened = LongStream.rangeClosed(1, 25)
            .boxed()
            .flatMap(seed -> RandomPlan.events(seed, 300).events().stream())
            .map(RecordedEvent::event)
            .toList();

    @Test
    void indicators_belong_to_all_there_is_and_some_have_no_baseline_until_it_is_revised() {
        assertThat(all(IndicatorDefined.class).map(event -> event.owner().kind()))
                .contains(OwnerKind.values());
        assertThat(all(IndicatorDefined.class).map(IndicatorDefined::baseline)).contains(Optional.empty());
        assertThat(all(BaselineRevised.class).map(BaselineRevised::previous)).contains(Optional.empty());
    }

    @Test
    void targets_are_of_every_kind_of_several_years_and_none_before_and_after_a_revision() {
        for (List<Targets> targets : List.of(
                all(IndicatorDefined.class).map(IndicatorDefined::targets).toList(),
                all(TargetRevised.class).map(TargetRevised::previous).toList(),
                all(TargetRevised.class).map(TargetRevised::current).toList())) {
            assertThat(targets).extracting(each -> each.ofYears().size()).contains(0, 1, 2);
            assertThat(targets)
                    .flatExtracting(Targets::ofYears)
                    .extracting(target -> target.aim().kind())
                    .containsAll(EnumSet.complementOf(EnumSet.of(AimKind.NONE)));
        }
    }

    @Test
    void figures_are_of_every_kind_where_they_were_reported_corrected_or_revised() {
        for (Stream<Figure> figures : List.of(
                all(IndicatorValueRecorded.class).map(IndicatorValueRecorded::figure),
                all(IndicatorValueCorrected.class).map(IndicatorValueCorrected::current),
                all(BaselineRevised.class).map(event -> event.current().figure()))) {
            assertThat(figures.map(Figure::kind).toList())
                    .containsAll(EnumSet.complementOf(EnumSet.of(FigureKind.NOT_DUE)));
        }
    }

    @Test
    void definitions_change_in_every_way_and_more_than_once() {
        assertThat(all(IndicatorAmended.class).map(event -> event.continuity().kind()))
                .contains(ContinuityKind.values());
        assertThat(all(IndicatorAmended.class)
                        .map(IndicatorAmended::indicatorId)
                        .toList())
                .hasSizeGreaterThan((int) all(IndicatorAmended.class)
                        .map(IndicatorAmended::indicatorId)
                        .distinct()
                        .count());
    }

    @Test
    void what_a_plan_says_of_initiatives_is_put_right_and_changes_from_a_year_on_more_than_once() {
        assertThat(all(InitiativeAmended.class).map(event -> event.from().isPresent()))
                .contains(true, false);
        assertThat(all(InitiativeAmended.class)
                        .filter(event -> event.from().isPresent())
                        .collect(groupingBy(InitiativeAmended::initiativeId, counting()))
                        .values())
                .anyMatch(times -> times > 1);
        assertThat(all(InitiativeAmended.class).map(event -> event.current().situation()))
                .contains(Optional.empty())
                .anyMatch(Optional::isPresent);
    }

    @Test
    void initiatives_and_indicators_end_in_every_way_are_put_right_taken_up_again_and_end_once_more() {
        assertThat(all(InitiativeRetired.class).map(event -> event.current().ending()))
                .contains(Ending.values());
        assertThat(all(IndicatorRetired.class).map(event -> event.current().ending()))
                .contains(Ending.values());
        assertThat(all(InitiativeRetired.class).map(event -> event.previous().isPresent()))
                .contains(true, false);
        assertThat(all(IndicatorRetired.class).map(event -> event.previous().isPresent()))
                .contains(true, false);
        assertThat(again(InitiativeResumed.class, InitiativeRetired.class)).isTrue();
        assertThat(again(IndicatorResumed.class, IndicatorRetired.class)).isTrue();
    }

    /** Whether one that was taken up again ended once more. */
    private boolean again(Class<? extends DomainEvent> resumed, Class<? extends DomainEvent> retired) {
        return IntStream.range(0, happened.size())
                .filter(at -> resumed.isInstance(happened.get(at)))
                .anyMatch(at -> happened.subList(at, happened.size()).stream()
                        .filter(retired::isInstance)
                        .anyMatch(later ->
                                later.aggregateId().equals(happened.get(at).aggregateId())));
    }

    @Test
    void initiatives_are_shown_in_several_further_places_and_in_none_again() {
        assertThat(all(InitiativeReprinted.class).map(event -> event.current().size()))
                .contains(0, 1, 2, 3);
        assertThat(all(InitiativeReprinted.class)
                        .filter(event -> event.current().isEmpty()))
                .anyMatch(event -> !event.previous().isEmpty());
    }

    @Test
    void years_are_assessed_anew_and_taken_back() {
        Assessment nothing = new Assessment(Optional.empty(), Optional.empty());
        assertThat(all(InitiativeAssessed.class).map(InitiativeAssessed::current))
                .contains(nothing);
        assertThat(all(InitiativeAssessed.class).map(event -> event.previous().isPresent()))
                .contains(true, false);
    }

    @Test
    void accounts_posts_and_nobody_are_in_charge_of_initiatives_and_of_indicators() {
        List<Optional<PersonInCharge>> ofInitiatives = all(InitiativeHandedOver.class)
                .map(InitiativeHandedOver::current)
                .toList();
        List<Optional<PersonInCharge>> ofIndicators =
                all(IndicatorHandedOver.class).map(IndicatorHandedOver::current).toList();
        for (List<Optional<PersonInCharge>> current : List.of(ofInitiatives, ofIndicators)) {
            assertThat(current.stream().map(charge -> charge.map(PersonInCharge::kind)))
                    .contains(Optional.of(ChargeKind.ACCOUNT), Optional.of(ChargeKind.POST), Optional.empty());
        }
    }

    @Test
    void money_is_told_of_every_kind_from_every_source_anew_and_not_at_all() {
        List<MoneyOfYear> told = all(InitiativeMoneyRecorded.class)
                .map(InitiativeMoneyRecorded::current)
                .toList();
        assertThat(told)
                .flatExtracting(MoneyOfYear::entries)
                .extracting(MoneyEntry::kind)
                .contains(MoneyKind.values());
        assertThat(told)
                .flatExtracting(MoneyOfYear::entries)
                .flatExtracting(MoneyEntry::sources)
                .extracting(SourceShare::kind)
                .contains(MoneySource.values());
        assertThat(told).extracting(MoneyOfYear::tellsNothing).contains(true, false);
        assertThat(all(InitiativeMoneyRecorded.class)
                        .map(event -> event.previous().isPresent()))
                .contains(true, false);
    }

    @Test
    void sections_in_charge_are_added_amended_closed_and_put_right() {
        assertThat(all(OrganisationUnitAmended.class)).isNotEmpty();
        assertThat(all(OrganisationUnitClosed.class)
                        .map(event -> event.previous().isPresent()))
                .contains(true, false);
    }

    @Test
    void figures_are_of_every_stage_several_of_one_year_and_interim_counts_are_taken_back() {
        assertThat(all(IndicatorValueRecorded.class).map(IndicatorValueRecorded::stage))
                .contains(Stage.values());
        assertThat(all(IndicatorValueCorrected.class).map(IndicatorValueCorrected::stage))
                .contains(Stage.values());
        assertThat(all(IndicatorValueCorrected.class)
                        .filter(event -> event.stage() == Stage.INTERIM)
                        .map(event -> event.current().kind()))
                .contains(FigureKind.MEASURED, FigureKind.NOT_REPORTED);
        assertThat(all(IndicatorValueRecorded.class)
                        .collect(groupingBy(event -> event.indicatorId() + event.fiscalYear(), counting())))
                .containsValues(1L, 2L, 3L);
    }

    @Test
    void years_are_of_every_basis_some_without_anything_due_and_some_targets_are_on_sums() {
        List<IndicatorDefinition> definitions =
                all(IndicatorDefined.class).map(IndicatorDefined::definition).toList();
        assertThat(definitions).extracting(IndicatorDefinition::yearBasis).contains(YearBasis.values());
        assertThat(definitions)
                .extracting(definition -> definition.rhythm().isPresent())
                .contains(true, false);
        for (List<Targets> targets : List.of(
                all(IndicatorDefined.class).map(IndicatorDefined::targets).toList(),
                all(TargetRevised.class).map(TargetRevised::previous).toList(),
                all(TargetRevised.class).map(TargetRevised::current).toList())) {
            assertThat(targets)
                    .extracting(
                            each -> each.ofSums().isPresent(),
                            each -> each.ofSingleYears().isPresent())
                    .contains(tuple(true, true), tuple(true, false), tuple(false, true));
        }
    }

    @Test
    void figures_are_told_in_their_parts_told_anew_and_taken_back() {
        assertThat(all(IndicatorBrokenDown.class).map(event -> event.previous().isPresent()))
                .contains(true, false);
        assertThat(all(IndicatorBrokenDown.class).map(event -> event.current().stands()))
                .contains(true, false);
        assertThat(all(IndicatorBrokenDown.class).map(IndicatorBrokenDown::stage))
                .contains(Stage.FINAL, Stage.PRELIMINARY, Stage.EXPECTED, Stage.INTERIM);
        assertThat(all(IndicatorBrokenDown.class)
                        .flatMap(event -> event.current().parts().stream()
                                .map(part -> part.figure().kind())))
                .contains(FigureKind.MEASURED, FigureKind.NOT_MEASURED);
    }

    @Test
    void tables_of_surveys_are_recorded_and_put_right() {
        assertThat(all(InitiativeSurveyed.class).map(event -> event.previous().isPresent()))
                .contains(true, false);
        assertThat(all(InitiativeSurveyed.class).map(event -> event.current().multipleAnswers()))
                .contains(true, false);
    }

    @Test
    void figures_of_another_plan_are_used_and_amended_with_their_source() {
        Map<String, String> sources = all(IndicatorDefined.class)
                .filter(event -> event.reportedAt().isPresent())
                .collect(toMap(
                        event -> event.indicatorId(),
                        event -> event.reportedAt().orElseThrow(),
                        (one, other) -> one));
        assertThat(sources.keySet()).anyMatch(id -> id.startsWith("plan-")).anyMatch(id -> id.startsWith("beside-"));
        assertThat(all(IndicatorValueRecorded.class).map(IndicatorValueRecorded::indicatorId))
                .containsAnyElementsOf(sources.values());
        assertThat(all(IndicatorAmended.class).filter(event -> sources.containsKey(event.indicatorId())))
                .anyMatch(
                        event -> event.previous().name().equals(event.current().name()))
                .anyMatch(
                        event -> !event.previous().name().equals(event.current().name()));
    }

    @Test
    void what_is_printed_beside_activities_and_figures_is_told_and_left_out() {
        assertThat(all(ActivityRecorded.class)
                        .map(event -> event.activity().time().heldIn().isPresent()))
                .contains(true, false);
        assertThat(all(ActivityRecorded.class)
                        .map(event -> event.activity().time().printedWeekday().isPresent()))
                .contains(true, false);
        assertThat(all(ActivityRecorded.class)
                        .map(event -> event.activity().part().isPresent()))
                .contains(true, false);
        List<Measured> figures = all(IndicatorValueRecorded.class)
                .map(IndicatorValueRecorded::figure)
                .filter(Measured.class::isInstance)
                .map(Measured.class::cast)
                .toList();
        assertThat(figures).extracting(figure -> figure.increment().isPresent()).contains(true, false);
        assertThat(figures)
                .extracting(figure -> figure.printedLabel().isPresent())
                .contains(true, false);
    }

    @Test
    void gatherings_are_recorded_corrected_and_dissolved_and_activities_fall_out_of_them() {
        assertThat(all(OccurrenceCorrected.class).map(event -> event.current().isPresent()))
                .contains(true, false);
        Set<String> told = all(OccurrenceRecorded.class)
                .flatMap(event -> event.occurrence().tellings().stream())
                .collect(toSet());
        assertThat(all(ActivityWithdrawn.class).map(ActivityWithdrawn::activityId))
                .containsAnyElementsOf(told);
        assertThat(all(ActivityCorrected.class)
                        .filter(event -> !event.previous()
                                .fiscalYear()
                                .equals(event.current().fiscalYear()))
                        .map(ActivityCorrected::activityId))
                .containsAnyElementsOf(told);
    }

    private <E> Stream<E> all(Class<E> type) {
        return happened.stream().filter(type::isInstance).map(type::cast);
    }
}
