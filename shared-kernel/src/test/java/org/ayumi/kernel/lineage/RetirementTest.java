package org.ayumi.kernel.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ayumi.kernel.Refusal;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetirementTest {

    private static final FiscalYear R5 = new FiscalYear(2023);

    private static List<String> successors(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(each -> "p." + each).toList();
    }

    private static Retirement retirement(Ending ending, int successors) {
        return new Retirement(R5, ending, successors(successors));
    }

    @ParameterizedTest
    @CsvSource({"0, ABOLISHED", "1, MERGED", "2, SPLIT", "3, SPLIT", "20, SPLIT"})
    void the_number_of_successors_says_how_it_ended(int successors, Ending ending) {
        assertThat(Ending.usual(successors)).isEqualTo(ending);
        assertThat(retirement(Ending.usual(successors), successors).successors())
                .hasSize(successors);
    }

    @ParameterizedTest
    @CsvSource({
        "ABOLISHED, 0, 20",
        "SUSPENDED, 0, 0",
        "COMPLETED, 0, 20",
        "MERGED, 1, 1",
        "SPLIT, 2, 20",
        "CONTINUED, 1, 20"
    })
    void every_ending_has_as_many_successors_as_its_name_says(Ending ending, int fewest, int most) {
        assertThat(retirement(ending, fewest).successors()).hasSize(fewest);
        assertThat(retirement(ending, most).successors()).hasSize(most);
        if (fewest > 0) {
            assertThat(Refusal.of(() -> retirement(ending, fewest - 1), "successors", "retirement.successors")
                            .arguments())
                    .isEqualTo(List.of(ending, fewest, most));
        }
        if (most < Retirement.MOST_SUCCESSORS) {
            Refusal.of(() -> retirement(ending, most + 1), "successors", "retirement.successors");
        }
    }

    @ParameterizedTest
    @CsvSource({"ABOLISHED", "MERGED", "SPLIT", "SUSPENDED"})
    void more_than_twenty_are_too_many_whatever_the_ending(Ending ending) {
        assertThat(Refusal.of(() -> retirement(ending, 21), "successors", "list.too-long")
                        .arguments())
                .isEqualTo(List.of(20));
    }

    @Test
    void nothing_goes_on_for_it_twice() {
        Refusal.of(
                () -> new Retirement(R5, Ending.SPLIT, List.of("p.1", "p.2", "p.1")),
                "successors",
                "retirement.successor-twice");
        Refusal.of(
                () -> new Retirement(R5, Ending.SPLIT, List.of("p.1", "p.1")),
                "successors",
                "retirement.successor-twice");
    }

    @Test
    void successors_cannot_be_changed_from_outside() {
        List<String> given = new ArrayList<>(List.of("p.1"));
        Retirement retirement = new Retirement(R5, Ending.MERGED, given);
        given.clear();
        assertThat(retirement.successors()).containsExactly("p.1");
    }

    @Test
    void an_end_is_about_its_year_and_one_put_right_about_both() {
        Retirement later = new Retirement(new FiscalYear(2025), Ending.ABOLISHED, List.of());
        assertThat(Retirement.years(Optional.empty(), later)).containsExactly(new FiscalYear(2025));
        assertThat(Retirement.years(Optional.of(later), retirement(Ending.ABOLISHED, 0)))
                .containsExactly(R5, new FiscalYear(2025));
        assertThat(Retirement.years(Optional.of(later), later)).containsExactly(new FiscalYear(2025));
    }
}
