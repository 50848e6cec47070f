package org.ayumi.kernel.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TargetDraftTest {

    private static final BigDecimal FIFTY = new BigDecimal("50.0");

    static Stream<Aim> aims() {
        return Stream.of(
                new Aim.Amount(FIFTY),
                new Aim.AtLeast(FIFTY),
                new Aim.AtMost(FIFTY),
                new Aim.Range(FIFTY, new BigDecimal("55.0")),
                new Aim.Toward(Trend.INCREASE, Optional.empty()),
                new Aim.Toward(Trend.MAINTAIN, Optional.of(new BigDecimal("0.5"))),
                new Aim.InState("設置"));
    }

    private static TargetDraft full(AimKind kind) {
        return new TargetDraft(
                kind,
                Optional.of(FIFTY),
                Optional.of(FIFTY),
                Optional.of(new BigDecimal("55.0")),
                Optional.of(Trend.MAINTAIN),
                Optional.of(BigDecimal.ONE),
                Optional.of("設置"),
                Optional.of("推移を見守る"));
    }

    private static TargetDraft bare(AimKind kind) {
        return new TargetDraft(
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("aims")
    void an_aim_that_is_laid_flat_can_be_gathered_again(Aim aim) {
        TargetDraft flat = TargetDraft.of(aim);
        assertThat(flat.kind()).isEqualTo(aim.kind());
        assertThat(flat.aim()).isEqualTo(aim);
        assertThat(flat.misplaced()).isEmpty();
        assertThat(flat.missing()).isEmpty();
    }

    @Test
    void every_kind_but_none_is_one_of_an_aim() {
        assertThat(aims().map(Aim::kind))
                .containsAll(EnumSet.complementOf(EnumSet.of(AimKind.NONE)))
                .doesNotContain(AimKind.NONE);
    }

    @Test
    void none_says_why_and_asks_for_nothing() {
        TargetDraft none = TargetDraft.none("推移を見守る");
        assertThat(none.reason()).contains("推移を見守る");
        assertThat(none.misplaced()).isEmpty();
        assertThat(none.missing()).isEmpty();
        assertThat(bare(AimKind.NONE).missing()).containsExactly("reason");
        assertThat(full(AimKind.NONE).misplaced())
                .containsExactly("amount", "from", "to", "direction", "tolerance", "state");
        assertThatIllegalStateException().isThrownBy(none::aim);
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT, 'from,to,direction,tolerance,state,reason'",
        "AT_LEAST, 'from,to,direction,tolerance,state,reason'",
        "AT_MOST, 'from,to,direction,tolerance,state,reason'",
        "RANGE, 'amount,direction,tolerance,state,reason'",
        "DIRECTION, 'amount,from,to,state,reason'",
        "STATE, 'amount,from,to,direction,tolerance,reason'",
    })
    void fields_that_a_kind_has_no_place_for_are_named(AimKind kind, String fields) {
        assertThat(String.join(",", full(kind).misplaced())).isEqualTo(fields);
        assertThat(full(kind).missing()).isEmpty();
        assertThat(full(kind).aim().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT, amount",
        "AT_LEAST, amount",
        "AT_MOST, amount",
        "RANGE, 'from,to'",
        "DIRECTION, direction",
        "STATE, state"
    })
    void fields_that_have_to_be_filled_are_named_and_without_them_there_is_no_aim(AimKind kind, String fields) {
        assertThat(String.join(",", bare(kind).missing())).isEqualTo(fields);
        assertThat(bare(kind).misplaced()).isEmpty();
        Refusal.of(() -> bare(kind).aim(), bare(kind).missing().getFirst(), "field.missing");
    }

    @Test
    void half_a_range_is_none() {
        TargetDraft half = new TargetDraft(
                AimKind.RANGE,
                Optional.empty(),
                Optional.of(FIFTY),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(half.missing()).containsExactly("to");
        Refusal.of(half::aim, "to", "field.missing");
    }

    @ParameterizedTest
    @EnumSource
    void a_direction_needs_no_tolerance(Trend direction) {
        TargetDraft draft = new TargetDraft(
                AimKind.DIRECTION,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(direction),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(draft.missing()).isEmpty();
        assertThat(draft.aim()).isEqualTo(new Aim.Toward(direction, Optional.empty()));
    }
}
