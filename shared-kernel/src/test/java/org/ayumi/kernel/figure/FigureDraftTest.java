package org.ayumi.kernel.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FigureDraftTest {

    private static final Optional<BigDecimal> FIVE = Optional.of(new BigDecimal("5.0"));

    static Stream<Figure> figures() {
        return Stream.of(
                new Measured(
                        new BigDecimal("62.50"),
                        "%",
                        Optional.of(LocalDate.of(2024, 3, 31)),
                        Measure.RATIO,
                        Optional.of("市民意識調査"),
                        Optional.of(new BigDecimal("50")),
                        Optional.of(new BigDecimal("80"))),
                new Substitute("参加者数", new BigDecimal("12"), "人", "調査を行わなかった"),
                new InState("策定中", Optional.of(LocalDate.of(2024, 3, 31))),
                new InState("設置", Optional.empty()),
                new NotMeasured("調査は隔年"),
                new NotDue(NotDue.Cause.ENDED),
                new NotConducted(),
                new NotReported());
    }

    private static FigureDraft with(FigureKind kind, Optional<BigDecimal> amount, Optional<String> reason) {
        return new FigureDraft(
                kind,
                amount,
                Optional.of("件"),
                Optional.empty(),
                Optional.of(Measure.ANNUAL_COUNT),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                reason,
                Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void a_figure_that_is_laid_flat_can_be_gathered_again(Figure figure) {
        FigureDraft flat = FigureDraft.of(figure);
        assertThat(flat.kind()).isEqualTo(figure.kind());
        assertThat(flat.figure()).isEqualTo(figure);
        assertThat(flat.misplaced()).isEmpty();
        assertThat(flat.missing()).isEmpty();
    }

    @Test
    void every_kind_is_covered() {
        assertThat(figures().map(Figure::kind)).contains(FigureKind.values());
    }

    @Test
    void an_absence_has_no_amount_and_a_state_neither() {
        assertThat(figures().filter(figure -> !(figure instanceof Measured || figure instanceof Substitute)))
                .hasSize(6)
                .allMatch(figure -> FigureDraft.of(figure).amount().isEmpty());
    }

    @Test
    void fields_that_a_kind_has_no_place_for_are_named() {
        assertThat(with(FigureKind.NOT_CONDUCTED, FIVE, Optional.of("中止")).misplaced())
                .containsExactly("amount", "unit", "basis", "reason");
        assertThat(with(FigureKind.MEASURED, FIVE, Optional.of("中止")).misplaced())
                .containsExactly("reason");
    }

    @ParameterizedTest
    @CsvSource({
        "MEASURED, amount",
        "SUBSTITUTE, 'amount,label,reason'",
        "NOT_MEASURED, reason",
        "STATE, state",
        "NOT_CONDUCTED, ''"
    })
    void fields_that_have_to_be_filled_are_named(FigureKind kind, String fields) {
        assertThat(String.join(
                        ",", with(kind, Optional.empty(), Optional.empty()).missing()))
                .isEqualTo(fields);
    }

    @Test
    void a_state_is_a_word_and_its_day_and_nothing_else() {
        FigureDraft flat = FigureDraft.of(new InState("設置", Optional.of(LocalDate.of(2024, 3, 31))));
        assertThat(flat.state()).contains("設置");
        assertThat(flat.asOf()).contains(LocalDate.of(2024, 3, 31));
        assertThat(with(FigureKind.STATE, FIVE, Optional.of("中止")).misplaced())
                .containsExactly("amount", "unit", "basis", "reason");
        Refusal.of(() -> with(FigureKind.STATE, FIVE, Optional.empty()).figure(), "state", "field.missing");
    }

    @ParameterizedTest
    @EnumSource(names = "STATE", mode = EnumSource.Mode.EXCLUDE)
    void no_other_kind_has_a_place_for_a_state(FigureKind kind) {
        FigureDraft draft = new FigureDraft(
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("設置"));
        assertThat(draft.misplaced()).containsExactly("state");
    }

    @Test
    void a_state_takes_nothing_from_the_indicator() {
        FigureDraft state = FigureDraft.of(new InState("設置", Optional.empty()));
        assertThat(state.or("名", Measure.STATE, Optional.of("調査"))).isEqualTo(state);
    }

    @Test
    void what_is_missing_is_no_figure() {
        assertThatThrownBy(() -> with(FigureKind.MEASURED, Optional.empty(), Optional.empty())
                        .figure())
                .isInstanceOfSatisfying(
                        ImpossibleValue.class,
                        fault -> assertThat(fault.field()).isEqualTo("amount"));
    }

    @Test
    void only_a_measured_figure_takes_what_the_indicator_says() {
        FigureDraft bare = new FigureDraft(
                FigureKind.MEASURED,
                FIVE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(bare.or("名", Measure.STOCK, Optional.empty()).figure())
                .isEqualTo(Measured.of(new BigDecimal("5.0"), "名", Measure.STOCK));
        FigureDraft absence = FigureDraft.of(new NotConducted());
        assertThat(absence.or("名", Measure.STOCK, Optional.of("調査"))).isEqualTo(absence);
    }
}
