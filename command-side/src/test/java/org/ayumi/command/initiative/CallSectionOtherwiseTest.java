package org.ayumi.command.initiative;

import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.PLACE;
import static org.ayumi.command.initiative.Initiatives.PLAN;
import static org.ayumi.command.initiative.Initiatives.details;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class CallSectionOtherwiseTest {

    private static final OrganisationUnit ACTIVITIES = unit("市民活動推進課");
    private static final OrganisationUnit TOGETHER = unit("協働推進課");

    private static OrganisationUnit unit(String name) {
        return new OrganisationUnit(name, Optional.empty());
    }

    private static FiscalYear year(int startYear) {
        return new FiscalYear(startYear);
    }

    private static CallSectionOtherwise call(int from, OrganisationUnit previous, OrganisationUnit... current) {
        return new CallSectionOtherwise(ID, year(from), previous, List.of(current), "組織改正");
    }

    private static InitiativeDetails ledBy(String division, List<String> lead) {
        InitiativeDetails usual = details("まちづくり交流会");
        return new InitiativeDetails(
                usual.name(),
                usual.label(),
                usual.department(),
                division,
                lead,
                usual.relatedSections(),
                usual.implementers(),
                usual.audience(),
                usual.summary());
    }

    private static InitiativeAmended called(int from, InitiativeDetails previous, InitiativeDetails current) {
        return new InitiativeAmended(ID, Optional.of(year(from)), previous, current, "組織改正");
    }

    @Test
    void is_an_amendment_from_that_year_on() {
        scenario()
                .given(registered())
                .when(call(2024, ACTIVITIES, TOGETHER))
                .then(called(2024, details("まちづくり交流会"), ledBy("協働推進課", List.of("協働推進課"))));
    }

    @Test
    void starts_from_the_wording_that_stands() {
        InitiativeAmended amended =
                new InitiativeAmended(ID, Optional.of(year(2023)), details("まちづくり交流会"), details("大交流会"), "名称");
        InitiativeDetails current = ledBy("協働推進課", List.of("協働推進課"));
        scenario()
                .given(registered(), amended)
                .when(call(2024, ACTIVITIES, TOGETHER))
                .then(called(
                        2024,
                        details("大交流会"),
                        new InitiativeDetails(
                                "大交流会",
                                current.label(),
                                current.department(),
                                current.division(),
                                current.leadSections(),
                                current.relatedSections(),
                                current.implementers(),
                                current.audience(),
                                current.summary())));
    }

    @Test
    void is_nothing_where_it_is_not_named_also_when_the_year_is_impossible() {
        scenario().given(registered()).when(call(2024, unit("福祉課"), TOGETHER)).thenNothing();
        scenario().given(registered()).when(call(2030, unit("福祉課"), TOGETHER)).thenNothing();
    }

    @Test
    void is_nothing_the_second_time() {
        scenario()
                .given(registered(), called(2024, details("まちづくり交流会"), ledBy("協働推進課", List.of("協働推進課"))))
                .when(call(2024, ACTIVITIES, TOGETHER))
                .thenNothing();
    }

    @Test
    void is_refused_before_the_wording_changed_the_last_time() {
        InitiativeAmended amended =
                new InitiativeAmended(ID, Optional.of(year(2025)), details("まちづくり交流会"), details("大交流会"), "名称");
        scenario()
                .given(registered(), amended)
                .when(call(2024, ACTIVITIES, TOGETHER))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fromFiscalYear: amendment.details-before-last");
        scenario()
                .given(registered())
                .when(call(2027, ACTIVITIES, TOGETHER))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fromFiscalYear: year.outside-plan");
    }

    @Test
    void is_possible_where_the_one_that_goes_on_leads_already() {
        InitiativeDetails both = ledBy("市民活動推進課", List.of("市民活動推進課", "協働推進課\u200B"));
        scenario()
                .given(new InitiativeRegistered(ID, PLAN, PLACE, both))
                .when(call(2024, ACTIVITIES, TOGETHER))
                .then(called(2024, both, ledBy("協働推進課", List.of("協働推進課"))));
    }

    @Test
    void is_refused_where_more_go_on_than_can_lead() {
        List<String> fifty = Stream.concat(
                        Stream.of("市民活動推進課"), IntStream.rangeClosed(1, 49).mapToObj(each -> "課" + each))
                .toList();
        InitiativeRegistered registered = new InitiativeRegistered(ID, PLAN, PLACE, ledBy("市民課", fifty));
        scenario()
                .given(registered)
                .when(call(2024, ACTIVITIES, TOGETHER, unit("統計課")))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "details.leadSections: list.too-long");
    }

    @Test
    void is_refused_where_the_names_do_not_fit_into_a_line() {
        scenario()
                .given(registered())
                .when(call(2024, ACTIVITIES, unit("一".repeat(100)), unit("二".repeat(100))))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "details.division: text.too-long");
    }

    @Test
    void an_unknown_initiative_is_not_found() {
        scenario().when(call(2024, ACTIVITIES, TOGETHER)).thenNotFound();
    }
}
