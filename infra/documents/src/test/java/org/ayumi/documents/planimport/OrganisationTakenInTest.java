package org.ayumi.documents.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.command.Command;
import org.ayumi.command.initiative.AmendInitiative;
import org.ayumi.command.initiative.CallSectionOtherwise;
import org.ayumi.command.initiative.RegisterInitiative;
import org.ayumi.command.initiative.RenamedSection;
import org.ayumi.command.plan.AddOrganisationUnit;
import org.ayumi.command.plan.AmendOrganisationUnit;
import org.ayumi.command.plan.CloseOrganisationUnit;
import org.ayumi.documents.planfile.PlanFileReader;
import org.ayumi.kernel.initiative.DetailsOverYears;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

/** What the commands of a plan file make of its organisation, what follows for initiatives, and what the rules refuse. */
class OrganisationTakenInTest {

    private static final String HEAD = """
            format: ayumi-plan/1
            source: 総合計画
            plan: {id: reiji-9, name: 総合計画, edition: 前期, municipality: 例示市, firstYear: R3, lastYear: R8}
            """;

    private static final String INITIATIVES = """
            initiatives:
              - {number: "1", name: 広聴, department: 総務部, division: 企画課, leadSections: [企画課, 市民課]}
              - {number: "2", name: 窓口, department: 市民部, division: 市民課, leadSections: [市民課 (窓口係)]}
            """;

    private static final String RENAMED = """
            organisation:
              - name: 企画課
                department: 総務部
                amendments:
                  - {from: R6, name: 政策課, reason: 組織改正}
            """;

    private static List<PlanSteps.Step> steps(String text) {
        return PlanSteps.of(PlanFileReader.read("plan.yaml", HEAD + text));
    }

    /** What is told of the organisation, in the order in which it is told. */
    private static List<String> organisation(String text) {
        return steps(text).stream()
                .map(step -> told(step.command()))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static String told(Command command) {
        return switch (command) {
            case AddOrganisationUnit it -> "+ " + it.unit().name();
            case AmendOrganisationUnit it ->
                it.unitId().replace("reiji-9.", "") + " " + it.unit().name();
            case CloseOrganisationUnit it -> it.unitId().replace("reiji-9.", "") + " closed";
            default -> "";
        };
    }

    /** The first initiative year by year, as the commands leave it. */
    private static DetailsOverYears first(String text) {
        List<Command> commands =
                steps(text).stream().map(PlanSteps.Step::command).toList();
        DetailsOverYears details = DetailsOverYears.of(commands.stream()
                .filter(RegisterInitiative.class::isInstance)
                .map(RegisterInitiative.class::cast)
                .findFirst()
                .orElseThrow()
                .details());
        for (Command command : commands) {
            if (command.addressee().equals("reiji-9.1")) {
                details = with(details, command);
            }
        }
        return details;
    }

    private static DetailsOverYears with(DetailsOverYears details, Command command) {
        return switch (command) {
            case AmendInitiative it -> details.with(it.from(), it.details());
            case CallSectionOtherwise it ->
                details.with(
                        Optional.of(it.from()), new RenamedSection(it.previous(), it.current()).in(details.current()));
            default -> details;
        };
    }

    private static List<String> leads(String text, int... years) {
        DetailsOverYears details = first(text);
        return IntStream.of(years)
                .mapToObj(year ->
                        String.join("・", details.in(new FiscalYear(year)).leadSections()))
                .toList();
    }

    private static String renamedWith(String amendment) {
        return RENAMED + INITIATIVES.replace("[企画課, 市民課]}", "[企画課, 市民課], amendments: [" + amendment + "]}");
    }

    @Test
    void initiatives_that_name_a_renamed_section_are_told_and_no_others() throws IOException {
        assertThat(steps(RENAMED + INITIATIVES))
                .filteredOn(step -> step.command() instanceof CallSectionOtherwise)
                .extracting(step -> step.command().addressee() + " " + step.path() + " " + step.reason())
                .containsExactly("reiji-9.1 organisation[0].amendments[0] " + Optional.of("組織改正"));
        assertThat(leads(RENAMED + INITIATIVES, 2023, 2024)).containsExactly("企画課・市民課", "政策課・市民課");
        assertThat(Examination.of(HEAD + RENAMED + INITIATIVES)).isEmpty();
    }

    @Test
    void an_amendment_of_a_later_year_keeps_what_follows_from_the_organisation() throws IOException {
        String text = renamedWith("{from: R5, summary: 聴く。, reason: 補う。}, {from: R7, summary: よく聴く。, reason: 補う。}");
        assertThat(leads(text, 2022, 2023, 2024, 2025)).containsExactly("企画課・市民課", "企画課・市民課", "政策課・市民課", "政策課・市民課");
        assertThat(first(text).in(new FiscalYear(2025)).summary()).contains("よく聴く。");
        assertThat(first(text).in(new FiscalYear(2024)).summary()).contains("聴く。");
        assertThat(Examination.of(HEAD + text)).isEmpty();
    }

    @Test
    void what_an_initiative_says_itself_of_the_year_stands() throws IOException {
        String text = renamedWith("{from: R6, leadSections: [秘書課, 企画課], reason: 移す。}");
        assertThat(leads(text, 2023, 2024)).containsExactly("企画課・市民課", "秘書課・企画課");
        assertThat(first(text).in(new FiscalYear(2024)).division()).isEqualTo("政策課");
        assertThat(Examination.of(HEAD + text)).isEmpty();
    }

    @Test
    void those_that_go_on_for_a_closed_section_are_named_from_the_next_year_on() throws IOException {
        String text = """
                organisation:
                  - {name: 企画課, closed: {lastYear: R5, successors: [政策課, 広聴室], reason: 分割}}
                  - {name: 政策課, from: R6}
                  - {name: 広聴課, amendments: [{from: R6, name: 広聴室, reason: 室とする。}]}
                """ + INITIATIVES;
        assertThat(leads(text, 2023, 2024)).containsExactly("企画課・市民課", "政策課・広聴室・市民課");
        assertThat(Examination.of(HEAD + text)).isEmpty();
    }

    @Test
    void a_section_that_is_closed_with_the_plan_or_for_which_nobody_goes_on_keeps_its_name() throws IOException {
        String text = """
                organisation:
                  - {name: 企画課, closed: {lastYear: R8, successor: 政策課, reason: 統合}}
                  - {name: 市民課, closed: {lastYear: R5, reason: 廃止}}
                  - {name: 政策課}
                """ + INITIATIVES;
        assertThat(steps(text)).noneMatch(step -> step.command() instanceof CallSectionOtherwise);
        assertThat(Examination.of(HEAD + text)).isEmpty();
    }

    @Test
    void a_name_is_given_up_before_another_section_takes_it_over_in_the_same_year() throws IOException {
        String text = """
                organisation:
                  - {name: 市民課, amendments: [{from: R6, name: 企画課, reason: 改正}]}
                  - {name: 企画課, amendments: [{from: R6, name: 政策課, reason: 改正}]}
                """ + INITIATIVES;
        assertThat(organisation(text)).containsExactly("+ 市民課", "+ 企画課", "u2 政策課", "u1 企画課");
        assertThat(leads(text, 2024)).containsExactly("政策課・企画課");
        assertThat(Examination.of(HEAD + text)).isEmpty();
    }

    @Test
    void a_section_takes_the_name_of_the_one_that_was_closed_for_it() throws IOException {
        String text = """
                organisation:
                  - {name: 市民課, amendments: [{from: R6, name: 企画課, reason: 改正}]}
                  - {name: 企画課, closed: {lastYear: R5, ending: MERGED, successor: 企画課, reason: 改正}}
                """ + INITIATIVES;
        assertThat(organisation(text)).containsExactly("+ 市民課", "+ 企画課", "u2 closed", "u1 企画課");
        assertThat(leads(text, 2023, 2024)).containsExactly("企画課・市民課", "企画課");
        assertThat(Examination.of(HEAD + text)).isEmpty();
    }

    @Test
    void what_becomes_known_later_takes_a_name_that_was_free_by_then() throws IOException {
        String text = """
                organisation:
                  - {name: 企画課, from: R7}
                  - {name: 市民課, closed: {lastYear: R5, successor: 政策課, reason: 統合}}
                  - {name: 政策課, from: R6}
                  - {name: 企画課, closed: {lastYear: R4, successor: 市民課, reason: 統合}}
                """ + INITIATIVES;
        assertThat(organisation(text)).containsExactly("+ 市民課", "+ 企画課", "u2 closed", "+ 政策課", "u1 closed", "+ 企画課");
        assertThat(leads(text, 2022, 2023, 2024, 2025)).containsExactly("企画課・市民課", "市民課", "政策課", "政策課");
        assertThat(Examination.of(HEAD + text)).isEmpty();
    }

    private static void refuses(String text, String... offences) throws IOException {
        assertThat(Examination.of(HEAD + text)).isEqualTo(List.of(offences));
    }

    @Test
    void what_the_rules_refuse_is_told_where_it_is_written() throws IOException {
        refuses(
                RENAMED.replace("from: R6", "from: R9") + INITIATIVES,
                "8 organisation[0].amendments[0].from year.outside-plan / [令和9年度, 令和3年度, 令和8年度]");
        refuses(
                RENAMED + "      - {from: R5, name: 戦略課, reason: 改正}\n" + INITIATIVES,
                "9 organisation[0].amendments[1].from unit.amended-later / [令和5年度, 令和6年度]");
        refuses(
                "organisation:\n  - {name: 企画課}\n  - {name: 企画課}\n" + INITIATIVES,
                "6 organisation[1].name unit.exists / [企画課, reiji-9.u1]");
        refuses(
                "organisation:\n  - {name: 企画課, closed: {lastYear: R2, reason: 廃止}}\n" + INITIATIVES,
                "5 organisation[0].closed.lastYear year.outside-plan / [令和2年度, 令和3年度, 令和8年度]");
        refuses(
                "organisation:\n  - {name: 企画課, from: R2}\n" + INITIATIVES,
                "5 organisation[0].from year.outside-plan / [令和2年度, 令和3年度, 令和8年度]");
    }

    @Test
    void amendments_of_an_initiative_stand_in_the_order_of_their_years() throws IOException {
        refuses(
                renamedWith("{from: R7, summary: 聴く。, reason: 補う。}, {from: R5, summary: よく。, reason: 補う。}"),
                "10 initiatives[0].amendments[1].from amendment.details-before-last" + " / [令和5年度, 令和7年度, reiji-9.1]");
    }

    @Test
    void what_is_refused_of_an_amended_initiative_is_told_at_its_part() throws IOException {
        refuses(
                renamedWith("{from: R5, leadSections: [秘書課, 秘書課], reason: 移す。}"),
                "10 initiatives[0].amendments[0].leadSections[1] list.twice / [秘書課]");
    }

    @Test
    void a_name_that_an_initiative_cannot_carry_is_told_at_the_section() throws IOException {
        String units = IntStream.range(0, 20)
                .mapToObj(index -> "  - {name: %s%d}\n".formatted("長い名の課".repeat(3), index))
                .collect(Collectors.joining());
        String names = IntStream.range(0, 20)
                .mapToObj(index -> "長い名の課".repeat(3) + index)
                .collect(Collectors.joining(", "));
        refuses(
                "organisation:\n  - {name: 企画課, closed: {lastYear: R5, successors: [" + names + "], reason: 分割}}\n"
                        + units
                        + INITIATIVES,
                "5 organisation[0].closed.division text.too-long / [200]");
    }

    @Test
    void more_sections_in_charge_than_a_plan_can_have_are_told_once() throws IOException {
        String units = IntStream.range(0, 503)
                .mapToObj("  - {name: 課%d, amendments: [{from: R5, name: 新課%<d, reason: 改正}]}\n"::formatted)
                .collect(Collectors.joining());
        refuses("organisation:\n" + units + INITIATIVES, "505 organisation[500].name unit.too-many / [500]");
    }
}
