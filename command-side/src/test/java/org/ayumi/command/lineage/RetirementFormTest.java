package org.ayumi.command.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.command.input.Form;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetirementFormTest {

    private static final FiscalYear R5 = new FiscalYear(2023);

    private static Retirement read(String json) {
        RetirementForm body = RequestBodies.read(json, RetirementForm.class);
        Form form = Form.of(body);
        var retirement = body.read(form);
        form.refuseFaults();
        return retirement.orElseThrow();
    }

    private static String ids(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj("\"p.1-1-%d\""::formatted)
                .collect(Collectors.joining(",", "[", "]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "                                    | ABOLISHED | ",
                ",\"successors\":[]                    | ABOLISHED | ",
                ",\"successor\":\"p.2\"                | MERGED    | p.2",
                ",\"successors\":[\" p.2 \"]            | MERGED    | p.2",
                ",\"successors\":[\"p.3\",\"p.2\"]      | SPLIT     | p.3 p.2"
            })
    void what_only_names_successors_says_by_their_number_how_it_ended(String more, Ending ending, String successors) {
        assertThat(read("{\"lastFiscalYear\":\"令和5年度\"" + (more == null ? "" : more) + "}"))
                .isEqualTo(new Retirement(R5, ending, successors == null ? List.of() : List.of(successors.split(" "))));
    }

    @Test
    void an_ending_that_is_told_counts() {
        assertThat(read("{\"lastFiscalYear\":2023,\"ending\":\"SUSPENDED\"}"))
                .isEqualTo(new Retirement(R5, Ending.SUSPENDED, List.of()));
        assertThat(read("{\"lastFiscalYear\":\"R5\",\"ending\":\"CONTINUED\",\"successor\":\"q.1\"}"))
                .isEqualTo(new Retirement(R5, Ending.CONTINUED, List.of("q.1")));
    }

    @Test
    void an_ending_has_the_successors_it_needs() {
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> read("{\"lastFiscalYear\":2023,\"ending\":\"MERGED\"}"),
                "successors: retirement.successors");
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> read("{\"lastFiscalYear\":2023,\"ending\":\"SUSPENDED\",\"successor\":\"p.2\"}"),
                "successors: retirement.successors");
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> read("{\"lastFiscalYear\":2023,\"successors\":[\"p.2\",\"p.2\"]}"),
                "successors: retirement.successor-twice");
    }

    @Test
    void successors_are_told_in_one_way() {
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> read("{\"lastFiscalYear\":2023,\"successor\":\"p.2\",\"successors\":[\"p.3\"]}"),
                "successors: retirement.successor-and-successors");
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> read("{\"lastFiscalYear\":2023,\"successor\":\"p.2\",\"successors\":[]}"),
                "successors: retirement.successor-and-successors");
    }

    @Test
    void twenty_go_on_for_one_and_no_more() {
        assertThat(read("{\"lastFiscalYear\":2023,\"successors\":" + ids(20) + "}")
                        .successors())
                .hasSize(20);
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> read("{\"lastFiscalYear\":2023,\"successors\":" + ids(21) + "}"),
                "successors: list.too-long");
    }

    @Test
    void an_entry_that_says_nothing_is_named() {
        assertRefused(Refusal.Kind.MALFORMED, () -> read("{}"), "lastFiscalYear: field.missing");
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> read("{\"lastFiscalYear\":2023,\"successors\":[\"p.2\",null,\" \"]}"),
                "successors[1]: field.missing",
                "successors[2]: text.blank");
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> read("{\"lastFiscalYear\":2023,\"successor\":\" \"}"),
                "successor: text.blank");
    }

    @ParameterizedTest
    @CsvSource({"1925, fiscal-year.range", "2200, fiscal-year.range", "来年, fiscal-year.unreadable"})
    void a_year_that_cannot_be_is_the_fault_of_its_field(String year, String fault) {
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> read("{\"lastFiscalYear\":\"" + year + "\"}"),
                "lastFiscalYear: " + fault);
    }

    @Test
    void the_last_year_there_is_can_be_the_last() {
        assertThat(read("{\"lastFiscalYear\":2199}").lastYear()).isEqualTo(new FiscalYear(FiscalYear.LATEST));
    }
}
