package org.ayumi.query.lifespan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Lifespan;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndsTest {

    private static final FiscalYear R5 = new FiscalYear(2023);
    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final FiscalYear R8 = new FiscalYear(2026);

    @Test
    void an_end_that_is_told_again_puts_the_one_that_stands_right() {
        Ends ends = Ends.NONE.with(end(1, R5, "wrong")).with(end(2, R6, "right"));

        assertThat(ends.standing().map(End::position)).contains(2L);
        assertThat(ends.earlier()).isEmpty();
        assertThat(ends.successors()).containsExactly("right");
    }

    @Test
    void what_was_taken_up_again_still_had_successors_in_the_years_between() {
        Ends ends = Ends.NONE.with(end(1, R5, "meanwhile")).resumed(again(R8));

        assertThat(ends.standing()).isEmpty();
        assertThat(ends.earlier())
                .singleElement()
                .satisfies(end -> assertThat(end.resumed()).contains(again(R8)));
        assertThat(ends.successors()).containsExactly("meanwhile");
        assertThat(ends.with(end(3, R8, "later")).successors()).containsExactly("meanwhile", "later");
    }

    @Test
    void nothing_goes_on_for_what_never_should_have_ended() {
        Ends ends = Ends.NONE.with(end(1, R5, "nobody")).resumed(again(R6));

        assertThat(ends.successors()).isEmpty();
        assertThat(ends.earlier()).hasSize(1);
    }

    @Test
    void who_goes_on_twice_is_named_once() {
        Ends ends = Ends.NONE.with(end(1, R5, "same")).resumed(again(R8)).with(end(3, R8, "same"));
        assertThat(ends.successors()).containsExactly("same");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void says_what_the_language_says_of_the_same_ends(long seed) {
        Random random = new Random(seed);
        Ends ends = Ends.NONE;
        Lifespan lifespan = Lifespan.UNENDED;
        for (int step = 1; step < 40; step++) {
            FiscalYear year = new FiscalYear(2020 + random.nextInt(10));
            if (random.nextBoolean()) {
                End end = end(step, year, "successor-" + step);
                ends = ends.with(end);
                lifespan = lifespan.retired(end.retirement());
            } else {
                ends = ends.resumed(again(year));
                lifespan = lifespan.resumed(year);
            }
            assertThat(ends.standing().map(End::retirement)).isEqualTo(lifespan.retirement());
            assertThat(ends.told().stream()
                            .map(end -> new Lifespan.Pause(
                                    end.retirement(), end.resumed().map(End.Resumption::from))))
                    .isEqualTo(lifespan.pauses());
        }
    }

    private static End end(long position, FiscalYear last, String successor) {
        return new End(
                new Retirement(last, Ending.MERGED, List.of(successor)),
                "理由",
                Instant.EPOCH,
                position,
                Optional.empty());
    }

    private static End.Resumption again(FiscalYear from) {
        return new End.Resumption(from, "再開");
    }
}
