package org.ayumi.kernel.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionsTest {

    private static final IndicatorDefinition FIRST = named("来館者数");
    private static final Continuity SAME = new Continuity.Same();
    private static final Continuity BROKEN = new Continuity.Broken();

    private static IndicatorDefinition named(String name) {
        return new IndicatorDefinition(
                name,
                Measure.ANNUAL_COUNT,
                Direction.HIGHER,
                "人",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Continuity times(String factor) {
        return new Continuity.Converted(new BigDecimal(factor));
    }

    private static Amendment from(int year, String name, Continuity continuity) {
        return new Amendment(new FiscalYear(year), named(name), continuity);
    }

    private static Definitions joined(Continuity... steps) {
        Definitions all = Definitions.of(FIRST);
        for (int step = 0; step < steps.length; step++) {
            all = all.with(from(2022 + step, "その" + step, steps[step]));
        }
        return all;
    }

    private static Optional<BigDecimal> hundred(Definitions definitions, int from, int to) {
        return definitions.conversion(from, to).map(conversion -> conversion.of(BigDecimal.valueOf(100)));
    }

    @Test
    void what_was_never_amended_has_one_definition_for_every_year() {
        Definitions definitions = Definitions.of(FIRST);
        assertThat(definitions.current()).isEqualTo(FIRST);
        assertThat(definitions.in(new FiscalYear(1999))).isEqualTo(FIRST);
        assertThat(definitions.in(new FiscalYear(2099))).isEqualTo(FIRST);
        assertThat(definitions.currentTerm()).isZero();
        assertThat(definitions.conversion(0, 0)).contains(Conversion.NONE);
    }

    @ParameterizedTest
    @CsvSource({"2021, 0, 来館者数", "2022, 1, 利用者数", "2023, 1, 利用者数", "2024, 3, 延べ利用者数", "2030, 3, 延べ利用者数"})
    void an_amendment_holds_from_its_year_on_and_of_two_in_one_year_the_later(int year, int term, String name) {
        Definitions definitions = Definitions.of(FIRST)
                .with(from(2022, "利用者数", BROKEN))
                .with(from(2024, "のべ利用者数", SAME))
                .with(from(2024, "延べ利用者数", SAME));
        assertThat(definitions.termOf(new FiscalYear(year))).isEqualTo(term);
        assertThat(definitions.in(new FiscalYear(year)).name()).isEqualTo(name);
        assertThat(definitions.ofTerm(term).name()).isEqualTo(name);
        assertThat(definitions.current().name()).isEqualTo("延べ利用者数");
        assertThat(definitions.currentTerm()).isEqualTo(3);
    }

    @Test
    void numbers_convert_step_by_step_and_back() {
        Definitions definitions = joined(
                times("0.001"),
                SAME,
                new Continuity.Overlap(new FiscalYear(2023), BigDecimal.valueOf(4), BigDecimal.valueOf(5)));
        assertThat(hundred(definitions, 0, 1)).contains(new BigDecimal("0.1"));
        assertThat(hundred(definitions, 0, 3)).contains(new BigDecimal("0.125"));
        assertThat(hundred(definitions, 1, 2)).contains(BigDecimal.valueOf(100));
        assertThat(hundred(definitions, 2, 3)).contains(BigDecimal.valueOf(125));
        assertThat(hundred(definitions, 3, 2)).contains(BigDecimal.valueOf(80));
        assertThat(hundred(definitions, 3, 0)).contains(BigDecimal.valueOf(80_000));
        assertThat(definitions.conversion(2, 2)).contains(Conversion.NONE);
    }

    @Test
    void nothing_converts_across_a_break_in_either_direction() {
        Definitions definitions = joined(times("10"), BROKEN, times("2"));
        assertThat(hundred(definitions, 0, 1)).contains(BigDecimal.valueOf(1000));
        assertThat(hundred(definitions, 2, 3)).contains(BigDecimal.valueOf(200));
        assertThat(hundred(definitions, 3, 2)).contains(BigDecimal.valueOf(50));
        for (int before = 0; before <= 1; before++) {
            for (int after = 2; after <= 3; after++) {
                assertThat(definitions.conversion(before, after)).isEmpty();
                assertThat(definitions.conversion(after, before)).isEmpty();
            }
        }
    }

    @Test
    void its_amendments_are_its_own() {
        List<Amendment> given = new ArrayList<>(List.of(from(2022, "利用者数", SAME)));
        Definitions definitions = new Definitions(FIRST, given);
        given.clear();
        assertThat(definitions.amendments()).hasSize(1);
        assertThat(definitions.with(from(2023, "利用者の数", SAME)).amendments()).hasSize(2);
        assertThat(definitions.amendments()).hasSize(1);
    }
}
