package org.ayumi.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.initiative.Initiatives.ID;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class EndingBodiesTest {

    private static EndingBodies.Read read(String json) {
        return RequestBodies.read(json, EndingBodies.End.class).read(ID);
    }

    private static String indicators(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj("{\"indicatorId\":\"p.1-1-1.%d\",\"successor\":\"p.1-1-2.1\"}"::formatted)
                .collect(Collectors.joining(",", "{\"lastFiscalYear\":2023,\"reason\":\"統合\",\"indicators\":[", "]}"));
    }

    @Test
    void say_the_end_and_which_indicators_go_on_for_those_of_the_initiative() {
        EndingBodies.Read read = read("""
                {"lastFiscalYear":"R5","successor":"p.1-1-2","reason":" 統合 ","source":"計画書",
                 "indicators":[{"indicatorId":"p.1-1-1.2","successor":"p.1-1-2.1"},
                               {"indicatorId":" p.1-1-1.1 ","successor":" p.1-1-2.1 "}]}""");
        assertThat(read.command())
                .isEqualTo(new RetireInitiative(
                        ID,
                        new Retirement(new FiscalYear(2023), Ending.MERGED, List.of("p.1-1-2")),
                        "統合",
                        List.of("p.1-1-1.2", "p.1-1-1.1")));
        assertThat(read.successions())
                .containsExactly(Map.entry("p.1-1-1.2", "p.1-1-2.1"), Map.entry("p.1-1-1.1", "p.1-1-2.1"));
    }

    @Test
    void name_no_indicators_where_none_goes_on() {
        assertThat(read("{\"lastFiscalYear\":2023,\"reason\":\"廃止\"}").successions())
                .isEmpty();
        assertThat(read("{\"lastFiscalYear\":2023,\"reason\":\"廃止\",\"indicators\":[]}")
                        .successions())
                .isEmpty();
    }

    @Test
    void every_missing_field_is_named_at_once() {
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> read("{\"indicators\":[null,{},{\"indicatorId\":\"p.1\",\"successor\":\" \"}],\"source\":\"\"}"),
                "lastFiscalYear: field.missing",
                "indicators[0]: field.missing",
                "indicators[1].indicatorId: field.missing",
                "indicators[1].successor: field.missing",
                "reason: field.missing",
                "indicators[2].successor: text.blank",
                "source: text.blank");
    }

    @Test
    void an_indicator_ends_once() {
        assertRefused(Refusal.Kind.IMPOSSIBLE, () -> read("""
                        {"lastFiscalYear":2023,"reason":"統合",
                         "indicators":[{"indicatorId":"p.1-1-1.1","successor":"p.1-1-2.1"},
                                       {"indicatorId":"p.1-1-1.1 ","successor":"p.1-1-2.2"}]}"""), "indicators[1].indicatorId: list.twice");
    }

    @Test
    void of_an_initiative_with_as_many_indicators_as_it_can_have() {
        assertThat(read(indicators(99)).successions()).hasSize(99);
        assertRefused(Refusal.Kind.IMPOSSIBLE, () -> read(indicators(100)), "indicators: list.too-long");
    }
}
