package org.ayumi.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.command.Refusals.assertRefused;

import java.util.List;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartRefusalsTest {

    private static Refusal refusal(Refusal.Kind kind, String field, Object... arguments) {
        return new Refusal(kind, field, "retirement.is-over", arguments);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void without_any_nothing_is_refused(boolean named) {
        assertThatCode(new PartRefusals(named)::refuse).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"lastFiscalYear, lastFiscalYear", "If-Match, ifMatch", "id, indicatorId"})
    void a_part_that_the_request_names_is_told_by_its_place(String field, String inPart) {
        PartRefusals refusals = new PartRefusals(true);
        refusals.note(2, refusal(Refusal.Kind.RULE, field));
        assertRefused(Refusal.Kind.RULE, refusals::refuse, "items[2]." + inPart + ": retirement.is-over");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lastFiscalYear", "If-Match", "id"})
    void what_follows_is_told_as_of_the_whole(String field) {
        PartRefusals refusals = new PartRefusals(false);
        refusals.note(2, refusal(Refusal.Kind.RULE, field));
        assertRefused(Refusal.Kind.RULE, refusals::refuse, field + ": retirement.is-over");
    }

    @Test
    void what_several_parts_refuse_alike_is_told_once() {
        PartRefusals refusals = new PartRefusals(false);
        refusals.note(0, refusal(Refusal.Kind.IMPOSSIBLE, "fromFiscalYear", "令和9年度"));
        refusals.note(1, refusal(Refusal.Kind.IMPOSSIBLE, "fromFiscalYear", "令和9年度"));
        refusals.note(2, refusal(Refusal.Kind.RULE, "fromFiscalYear", "令和8年度"));
        assertThatThrownBy(refusals::refuse).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.faults())
                    .isEqualTo(List.of(
                            Fault.at("fromFiscalYear", "retirement.is-over", "令和9年度"),
                            Fault.at("fromFiscalYear", "retirement.is-over", "令和8年度")));
            assertThat(refused.kind()).as("the first part's").isEqualTo(Refusal.Kind.IMPOSSIBLE);
        });
    }

    @Test
    void of_parts_with_places_each_is_told() {
        PartRefusals refusals = new PartRefusals(true);
        refusals.note(0, refusal(Refusal.Kind.STALE, "If-Match"));
        refusals.note(1, refusal(Refusal.Kind.STALE, "If-Match"));
        assertRefused(
                Refusal.Kind.STALE,
                refusals::refuse,
                "items[0].ifMatch: retirement.is-over",
                "items[1].ifMatch: retirement.is-over");
    }
}
