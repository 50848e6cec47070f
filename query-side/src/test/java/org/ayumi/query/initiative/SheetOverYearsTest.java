package org.ayumi.query.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.R8;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.amendedFrom;
import static org.ayumi.query.moment.SamplePlan.details;
import static org.ayumi.query.moment.SamplePlan.initiativeId;
import static org.ayumi.query.moment.SamplePlan.ledBy;
import static org.ayumi.query.moment.SamplePlan.placeOn;
import static org.ayumi.query.moment.SamplePlan.registered;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.initiative.Assessment;
import org.ayumi.kernel.initiative.InitiativeAssessed;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.InitiativeReprinted;
import org.ayumi.kernel.initiative.InitiativeResumed;
import org.ayumi.kernel.initiative.InitiativeRetired;
import org.ayumi.kernel.initiative.InitiativesLinked;
import org.ayumi.kernel.initiative.RelatedSection;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Lifespan;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.ayumi.query.progress.NoIndicators;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sheet of an initiative whose wording, sections in charge and texts change from a year on, and that ends. */
class SheetOverYearsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String INITIATIVE = initiativeId("1-1-1");
    private static final FiscalYear R4 = new FiscalYear(2022);
    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final FiscalYear R7 = new FiscalYear(2025);

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<InitiativeRows> model = new ModelInMemory<>(
            InitiativeModel.NAME,
            InitiativesInMemory::rows,
            (event, rows) -> new InitiativeProjector(rows, event).apply());
    private final InitiativeQuery initiatives =
            new InitiativeQuery(model, store.pointInTime(), NoIndicators.query(store));

    @BeforeEach
    void anInitiative() {
        happened(adopted());
        happened(registered("1-1-1", "相談窓口"));
    }

    @Test
    void what_was_never_said_is_left_out() {
        for (String field :
                List.of("situation", "direction", "content", "assessments", "amendments", "reprints", "retirement")) {
            assertThat(sheet(Optional.empty()).has(field)).as(field).isFalse();
        }
    }

    @Test
    void the_three_texts_of_the_plan_are_fields_of_their_own() {
        happened(amendedFrom(Optional.empty(), "1-1-1", withTexts("相談が増えている")));

        JsonNode sheet = sheet(Optional.of(R5));
        assertThat(sheet.get("situation").asString()).isEqualTo("相談が増えている");
        assertThat(sheet.get("direction").asString()).isEqualTo("身近な窓口");
        assertThat(sheet.get("content").asString()).isEqualTo("窓口を三か所に置く");
        assertThat(sheet.has("summary")).isFalse();
        assertThat(sheet.has("amendments"))
                .as("no year, so the wording is put right")
                .isFalse();
    }

    @Test
    void the_sheet_of_a_year_says_what_held_in_it() {
        happened(amendedFrom(Optional.of(R6), "1-1-1", ledBy("政策推進課", "総合相談窓口")));
        happened(amendedFrom(Optional.of(R7), "1-1-1", withTexts("落ち着いた")));

        assertThat(said(sheet(Optional.of(R5)))).isEqualTo("相談窓口 総務部 市民活動推進課 [\"市民活動推進課\"] 2");
        assertThat(said(sheet(Optional.of(R6)))).isEqualTo("総合相談窓口 総務部 政策推進課 [\"政策推進課\"] 2");
        assertThat(sheet(Optional.of(R6)).has("situation")).isFalse();
        assertThat(said(sheet(Optional.of(R8)))).isEqualTo("相談窓口 企画部 企画課 [\"企画課\",\"財政課\"] 1");
        assertThat(said(sheet(Optional.empty()))).isEqualTo(said(sheet(Optional.of(R8))));
        assertThat(said(JSON.valueToTree(initiatives.of(INITIATIVE, Optional.of(R6), new AsOf.AtPosition(2), false))))
                .as("what was not known yet")
                .startsWith("相談窓口 総務部");
    }

    @Test
    void each_amendment_is_told_with_all_it_says_from_which_year_and_why() {
        happened(amendedFrom(Optional.of(R6), "1-1-1", ledBy("政策推進課", "総合相談窓口")));
        happened(amendedFrom(Optional.of(R7), "1-1-1", withTexts("落ち着いた")));

        JsonNode amendments = sheet(Optional.of(R5)).get("amendments");
        assertThat(amendments).hasSize(2);
        assertThat(amendments.get(0).toString())
                .startsWith(
                        "{\"fromFiscalYear\":2024,\"fromFiscalYearLabel\":\"令和6年度\",\"name\":\"総合相談窓口\","
                                + "\"label\":\"新規\",\"department\":\"総務部\",\"division\":\"政策推進課\","
                                + "\"leadSections\":[\"政策推進課\"],\"relatedSections\":[{\"name\":\"庁内各課\",\"kind\":\"ALL_SECTIONS\"},")
                .contains("\"implementers\":[\"市\"],\"audience\":[\"市民\",\"事業者\"],\"reason\":\"機構改革\",\"recordedAt\":")
                .endsWith("\"position\":3}");
        assertThat(amendments.at("/1/situation").asString()).isEqualTo("落ち着いた");
        assertThat(amendments.at("/1/relatedSections/0/name").asString()).isEqualTo("市民課");
    }

    @Test
    void a_wording_that_is_put_right_keeps_its_years_and_tells_the_last_event() {
        happened(amendedFrom(Optional.of(R6), "1-1-1", ledBy("政策推進課", "総合相談窓口")));
        happened(amendedFrom(Optional.empty(), "1-1-1", ledBy("政策企画課", "総合相談窓口")));

        JsonNode amendments = sheet(Optional.empty()).get("amendments");
        assertThat(amendments).hasSize(1);
        assertThat(amendments.at("/0/fromFiscalYear").asInt()).isEqualTo(2024);
        assertThat(amendments.at("/0/division").asString()).isEqualTo("政策企画課");
        assertThat(amendments.at("/0/position").asInt()).isEqualTo(4);
        assertThat(amendments.at("/0/relatedSections")).hasSize(2);
        happened(amendedFrom(Optional.empty(), "1-1-1", withTexts("落ち着いた")));
        assertThat(sheet(Optional.empty()).at("/amendments/0/relatedSections").toString())
                .isEqualTo("[{\"name\":\"市民課\",\"kind\":\"SECTION\"}]");
        assertThat(said(sheet(Optional.of(R5)))).contains("市民活動推進課");
    }

    @Test
    void another_initiative_is_named_as_it_was_called_in_the_year() {
        happened(registered("1-2-1", "窓口の広報"));
        happened(new InitiativesLinked(initiativeId("1-2-1"), List.of(), List.of(INITIATIVE)));
        happened(amendedFrom(Optional.of(R6), "1-1-1", ledBy("政策推進課", "総合相談窓口")));

        assertThat(link(Optional.of(R5))).isEqualTo("相談窓口");
        assertThat(link(Optional.empty())).isEqualTo("総合相談窓口");
    }

    @Test
    void assessments_are_told_by_year_with_how_often_they_were_written_anew() {
        Assessment first = new Assessment(Optional.of("おおむね順調"), Optional.empty());
        Assessment second = new Assessment(Optional.of("順調"), Optional.of("夜間の窓口を試す"));
        happened(new InitiativeAssessed(INITIATIVE, R5, Optional.empty(), first, Optional.empty()));
        happened(new InitiativeAssessed(INITIATIVE, R4, Optional.empty(), second, Optional.empty()));
        happened(new InitiativeAssessed(INITIATIVE, R5, Optional.of(first), second, Optional.of("推敲")));

        JsonNode all = sheet(Optional.empty()).get("assessments");
        assertThat(all.valueStream().map(year -> year.get("fiscalYearLabel").asString()))
                .containsExactly("令和4年度", "令和5年度");
        assertThat(all.get(1).toString())
                .startsWith("{\"fiscalYear\":2023,\"fiscalYearLabel\":\"令和5年度\",\"evaluation\":\"順調\","
                        + "\"nextSteps\":\"夜間の窓口を試す\",\"recordedAt\":")
                .endsWith("\"position\":5,\"revisions\":1}");
        assertThat(sheet(Optional.of(R4)).get("assessments")).hasSize(1);
        assertThat(sheet(Optional.of(R6)).has("assessments")).isFalse();
        JsonNode before = JSON.valueToTree(initiatives.of(INITIATIVE, Optional.of(R5), new AsOf.AtPosition(4), false));
        assertThat(before.at("/assessments/0").has("nextSteps")).isFalse();
        assertThat(before.at("/assessments/0/revisions").asInt()).isZero();
    }

    @Test
    void an_assessment_that_was_taken_back_is_left_out_and_its_rewriting_still_counts() {
        Assessment text = new Assessment(Optional.of("順調"), Optional.empty());
        Assessment nothing = new Assessment(Optional.empty(), Optional.empty());
        happened(new InitiativeAssessed(INITIATIVE, R5, Optional.empty(), text, Optional.empty()));
        happened(new InitiativeAssessed(INITIATIVE, R5, Optional.of(text), nothing, Optional.of("年度の誤り")));
        assertThat(sheet(Optional.empty()).has("assessments")).isFalse();

        happened(new InitiativeAssessed(INITIATIVE, R5, Optional.of(nothing), text, Optional.of("やはりこの年度")));
        assertThat(sheet(Optional.empty()).at("/assessments/0/revisions").asInt())
                .isEqualTo(2);
    }

    @Test
    void an_end_is_told_while_it_stands_and_further_places_beside_its_own() {
        Retirement merged = new Retirement(R5, Ending.MERGED, List.of(initiativeId("1-2-5")));
        happened(new InitiativeReprinted(INITIATIVE, List.of(), List.of(placeOn(2, "Ⅱ-1-②", 7))));
        happened(new InitiativeRetired(INITIATIVE, Optional.empty(), merged, "統合"));

        JsonNode sheet = sheet(Optional.of(R4));
        assertThat(sheet.get("reprints").toString())
                .isEqualTo("[{\"sectionId\":\"tomisato-kyodo-2.s2\",\"initiativeNumber\":\"Ⅱ-1-②\",\"order\":7}]");
        assertThat(sheet.get("initiativeNumber").asString()).isEqualTo("1-(1)-①");
        assertThat(sheet.at("/retirement/successors/0").asString()).isEqualTo(initiativeId("1-2-5"));
        assertThat(sheet.at("/retirement/position").asInt()).isEqualTo(4);

        happened(new InitiativeResumed(INITIATIVE, merged, R6, "取りやめ"));
        assertThat(sheet(Optional.empty()).has("retirement")).isFalse();
        assertThat(model.live().sheets().existing(INITIATIVE).pauses().lifespan())
                .isEqualTo(Lifespan.UNENDED.retired(merged).resumed(R6));
    }

    private static InitiativeDetails withTexts(String situation) {
        InitiativeDetails usual = details("相談窓口");
        return new InitiativeDetails(
                usual.name(),
                usual.label(),
                "企画部",
                "企画課",
                List.of("企画課", "財政課"),
                List.of(new RelatedSection("市民課", RelatedSection.Kind.SECTION)),
                usual.implementers(),
                usual.audience(),
                Optional.empty(),
                Optional.of(situation),
                Optional.of("身近な窓口"),
                Optional.of("窓口を三か所に置く"));
    }

    private static String said(JsonNode sheet) {
        return sheet.get("initiativeName").asString() + " "
                + sheet.get("department").asString() + " "
                + sheet.get("division").asString() + " " + sheet.get("leadSections") + " "
                + sheet.get("relatedSections").size();
    }

    private String link(Optional<FiscalYear> year) {
        return initiatives
                .of(initiativeId("1-2-1"), year, AsOf.latest(), false)
                .links()
                .getFirst()
                .initiativeName()
                .orElseThrow();
    }

    private JsonNode sheet(Optional<FiscalYear> year) {
        return JSON.valueToTree(initiatives.of(INITIATIVE, year, AsOf.latest(), false));
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event));
    }
}
