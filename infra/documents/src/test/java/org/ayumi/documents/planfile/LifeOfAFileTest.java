package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.initiative.Assessment;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.RelatedSection;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

/** What a file says of ends, of further places, of the texts of sheets and of the organisation. */
class LifeOfAFileTest {

    private static final PlanFile FILE = PlanFileReader.read(Example.FILE_NAME, LifeExample.TEXT);
    private static final PlannedInitiative FIRST = FILE.initiatives().getFirst();
    private static final PlannedInitiative SECOND = FILE.initiatives().getLast();

    private static Retirement end(PlannedIndicator indicator) {
        return indicator.retirement().orElseThrow().retirement();
    }

    private static Retirement read(String retirement) {
        return PlanFileReader.read(
                        Example.FILE_NAME,
                        LifeExample.TEXT.replace(
                                "{lastYear: R6, ending: COMPLETED, reason: 役目を終えた。}",
                                "{lastYear: R6, " + retirement + ", reason: 見直し}"))
                .initiatives()
                .getFirst()
                .retirement()
                .orElseThrow()
                .retirement();
    }

    @Test
    void an_end_has_its_last_year_its_kind_its_reason_and_its_place() {
        PlannedRetirement end = FIRST.retirement().orElseThrow();
        assertThat(end.retirement()).isEqualTo(new Retirement(new FiscalYear(2024), Ending.COMPLETED, List.of()));
        assertThat(end.reason()).isEqualTo("役目を終えた。");
        assertThat(end.place().path()).isEqualTo("initiatives[0].retirement");
        assertThat(end(FILE.indicators().getFirst()).ending()).isEqualTo(Ending.SUSPENDED);
        assertThat(FIRST.indicators().getLast().retirement()).isEmpty();
    }

    @Test
    void an_end_without_a_kind_is_what_its_successors_make_it() {
        assertThat(read("successors: []").ending()).isEqualTo(Ending.ABOLISHED);
        assertThat(read("successor: 1-1-②").ending()).isEqualTo(Ending.MERGED);
        assertThat(read("successors: [1-1-②, example-8.2-1]").ending()).isEqualTo(Ending.SPLIT);
    }

    @Test
    void an_initiative_goes_on_in_one_of_this_file_by_its_number_or_id_or_of_another_plan_by_its_full_id() {
        assertThat(SECOND.retirement().orElseThrow().retirement().successors())
                .containsExactly("example-8.2-1", "example-7.1-1-1");
        assertThat(read("successor: １－（１）－②").successors()).containsExactly("example-7.1-1-2");
        assertThat(read("successor: 1-1-2").successors()).containsExactly("example-7.1-1-2");
        assertThat(read("successor: example-7.1-1-2").successors()).containsExactly("example-7.1-1-2");
    }

    @Test
    void an_indicator_goes_on_in_one_that_is_named_by_its_owner_and_its_place() {
        assertThat(end(FIRST.indicators().getFirst()).successors())
                .containsExactly("example-7.1-1-2.1", "example-8.2-1.3");
        assertThat(end(SECOND.indicators().getFirst()).successors()).containsExactly("example-7.s1.1");
        assertThat(end(FILE.sections().getFirst().indicators().getFirst()).successors())
                .containsExactly("example-7.i1");
    }

    @Test
    void an_indicator_of_another_plan_is_named_by_its_full_id() {
        for (String id : List.of("example-8.i2", "example-8.s3.1", "example-8.2-1.3", "r5-plan.1.1")) {
            String text = LifeExample.TEXT.replace("successor: plan.1", "successor: " + id);
            assertThat(end(PlanFileReader.read(Example.FILE_NAME, text)
                                    .sections()
                                    .getFirst()
                                    .indicators()
                                    .getFirst())
                            .successors())
                    .containsExactly(id);
        }
    }

    @Test
    void an_amendment_changes_what_it_says_and_nothing_else() {
        InitiativeDetails first = FIRST.details();
        InitiativeDetails fourth = FIRST.amendments().getFirst().change().of(first);
        assertThat(fourth)
                .isEqualTo(new InitiativeDetails(
                        "講座",
                        Optional.empty(),
                        "総務部",
                        "企画課",
                        List.of("企画課"),
                        List.of(),
                        List.of(),
                        List.of("市民"),
                        Optional.empty(),
                        Optional.of("出る人が少ない。"),
                        Optional.of("だれもが学べる。"),
                        Optional.of("月に2度開く。")));
        PlannedDetailsChange sixth = FIRST.amendments().getLast();
        assertThat(sixth.from()).isEqualTo(new FiscalYear(2024));
        assertThat(sixth.reason()).isEqualTo("出前とする。");
        assertThat(sixth.change().of(fourth))
                .isEqualTo(new InitiativeDetails(
                        "出前講座",
                        Optional.of("変更"),
                        "企画部",
                        "政策課",
                        List.of("政策課"),
                        List.of(new RelatedSection("学校", RelatedSection.Kind.OUTSIDE_BODY)),
                        List.of("市"),
                        List.of("市民"),
                        Optional.of("出かけて開く。"),
                        Optional.of("学校からの求めが多い。"),
                        Optional.of("学校で学べる。"),
                        Optional.of("月に2度開く。")));
    }

    @Test
    void an_amendment_may_empty_a_list() {
        String text = LifeExample.TEXT.replace("relatedSections: [{name: 学校, kind: OUTSIDE_BODY}]", "audience: []");
        PlannedInitiative initiative =
                PlanFileReader.read(Example.FILE_NAME, text).initiatives().getFirst();
        InitiativeDetails details = initiative.details();
        for (PlannedDetailsChange amendment : initiative.amendments()) {
            details = amendment.change().of(details);
        }
        assertThat(details.audience()).isEmpty();
    }

    @Test
    void a_year_is_assessed_by_one_text_or_both() {
        assertThat(FIRST.assessments())
                .extracting(PlannedAssessment::assessment)
                .containsExactly(
                        new Assessment(Optional.of("増えた。"), Optional.of("続ける。")),
                        new Assessment(Optional.empty(), Optional.of("学校でも開く。")));
        assertThat(FIRST.assessments().getLast().fiscalYear()).isEqualTo(new FiscalYear(2023));
    }

    @Test
    void a_further_place_hangs_on_a_section_or_on_the_plan() {
        assertThat(FIRST.reprints())
                .containsExactly(
                        new PlannedReprint(Optional.of(1), new PrintedNumber("2-1-③"), Optional.of(9)),
                        new PlannedReprint(Optional.empty(), new PrintedNumber("99"), Optional.empty()));
    }

    @Test
    void sections_in_charge_have_their_ids_in_the_order_in_which_they_become_known() {
        assertThat(FILE.organisation())
                .extracting(unit -> unit.unitId() + " " + unit.unit().name())
                .containsExactly("example-7.u1 企画課", "example-7.u2 広報課", "example-7.u3 政策課");
        assertThat(FILE.organisation().getLast().from()).contains(new FiscalYear(2024));
    }

    @Test
    void a_section_in_charge_keeps_what_its_amendment_does_not_say() {
        assertThat(FILE.organisation().getFirst().amendments())
                .extracting(PlannedUnitChange::unit)
                .containsExactly(
                        new OrganisationUnit("企画調整課", Optional.of("総務部")),
                        new OrganisationUnit("企画調整課", Optional.of("企画部")));
    }

    @Test
    void a_section_in_charge_goes_on_in_those_that_are_called_so_in_the_year_after() {
        assertThat(FILE.organisation()
                        .getFirst()
                        .closed()
                        .orElseThrow()
                        .retirement()
                        .successors())
                .containsExactly("example-7.u3", "example-7.u2");
    }
}
