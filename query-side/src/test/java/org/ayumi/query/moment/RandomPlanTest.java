package org.ayumi.query.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.indicator.AimKind;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.ContinuityKind;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.OwnerKind;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.junit.jupiter.api.Test;

/** What random plans prove holds only for what happens in them. */
class RandomPlanTest {

    private final List<DomainEvent> happened = LongStream.rangeClosed(1, 25)
            .boxed()
            .flatMap(seed -> RandomPlan.events(seed, 150).events().stream())
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
            assertThat(figures.map(Figure::kind).toList()).containsAll(Arrays.asList(FigureKind.values()));
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

    private <E> Stream<E> all(Class<E> type) {
        return happened.stream().filter(type::isInstance).map(type::cast);
    }
}
