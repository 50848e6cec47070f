package org.ayumi.kernel.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.Refusal;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContinuityTest {

    private static final FiscalYear R5 = new FiscalYear(2023);

    static Stream<Continuity> all() {
        return Stream.of(
                new Continuity.Same(),
                new Continuity.Converted(number("0.001")),
                new Continuity.Overlap(R5, number("412"), number("515.0")),
                new Continuity.Broken());
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static ContinuityDraft full(ContinuityKind kind) {
        return new ContinuityDraft(
                kind,
                Optional.of(number("1000")),
                Optional.of(R5),
                Optional.of(number("412")),
                Optional.of(number("515")));
    }

    private static ContinuityDraft bare(ContinuityKind kind) {
        return new ContinuityDraft(kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void every_kind_is_there() {
        assertThat(all().map(Continuity::kind)).containsExactly(ContinuityKind.values());
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_is_laid_flat_can_be_gathered_again(Continuity continuity) {
        ContinuityDraft flat = ContinuityDraft.of(continuity);
        assertThat(flat.kind()).isEqualTo(continuity.kind());
        assertThat(flat.continuity()).isEqualTo(continuity);
        assertThat(flat.misplaced()).isEmpty();
        assertThat(flat.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SAME, 'factor,year,before,after', ''",
        "CONVERTED, 'year,before,after', factor",
        "OVERLAP, factor, 'year,before,after'",
        "BROKEN, 'factor,year,before,after', ''"
    })
    void fields_of_other_kinds_and_fields_that_have_to_be_filled_are_named(
            ContinuityKind kind, String misplaced, String missing) {
        assertThat(String.join(",", full(kind).misplaced())).isEqualTo(misplaced);
        assertThat(full(kind).missing()).isEmpty();
        assertThat(full(kind).continuity().kind()).isEqualTo(kind);
        assertThat(String.join(",", bare(kind).missing())).isEqualTo(missing);
        assertThat(bare(kind).misplaced()).isEmpty();
        if (!missing.isEmpty()) {
            Refusal.of(() -> bare(kind).continuity(), missing.split(",", -1)[0], "field.missing");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000", "-2"})
    void what_is_not_more_than_nothing_relates_nothing(String amount) {
        BigDecimal none = number(amount);
        Refusal.of(() -> new Continuity.Converted(none), "factor", "amount.not-positive");
        Refusal.of(() -> new Continuity.Overlap(R5, none, BigDecimal.ONE), "before", "amount.not-positive");
        Refusal.of(() -> new Continuity.Overlap(R5, BigDecimal.ONE, none), "after", "amount.not-positive");
    }

    @Test
    void numbers_are_of_a_sane_size() {
        Refusal.of(() -> new Continuity.Converted(number("0.0000001")), "factor", "amount.too-fine");
        Refusal.of(() -> new Continuity.Converted(number("1E+15")), "factor", "amount.too-large");
        Refusal.of(() -> new Continuity.Overlap(R5, number("1E-7"), BigDecimal.ONE), "before", "amount.too-fine");
        Refusal.of(() -> new Continuity.Overlap(R5, BigDecimal.ONE, number("1E+15")), "after", "amount.too-large");
    }

    @Test
    void only_a_break_converts_nothing() {
        assertThat(all().map(it -> it.conversion().map(conversion -> conversion.of(number("4")))))
                .isEqualTo(Arrays.asList(
                        Optional.of(number("4")),
                        Optional.of(number("0.004")),
                        Optional.of(number("5")),
                        Optional.empty()));
    }
}
