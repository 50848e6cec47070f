package org.ayumi.query.initiative;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.http.ApiDocs;
import org.ayumi.query.http.Parameters;
import org.ayumi.query.http.ReadProblems;
import org.ayumi.query.http.ReadYourWrites;
import org.ayumi.query.http.TaggedRead;
import org.ayumi.query.http.Version;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.KeptAnswers;
import org.ayumi.query.progress.IndicatorQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "initiatives", description = "事業・取組 / Initiatives")
class InitiativeEndpoint {

    private final InitiativeQuery initiatives;
    private final PersonalNotesShown personalNotes;
    private final ReadYourWrites readYourWrites;
    private final KeptAnswers kept;
    private final Clock clock;

    private record Question(String initiativeId, Optional<FiscalYear> year, boolean includeWithdrawn) {}

    InitiativeEndpoint(
            InitiativeQuery initiatives,
            PersonalNotesShown personalNotes,
            ReadYourWrites readYourWrites,
            KeptAnswers kept,
            Clock clock) {
        this.initiatives = initiatives;
        this.personalNotes = personalNotes;
        this.readYourWrites = readYourWrites;
        this.kept = kept;
        this.clock = clock;
    }

    @GetMapping("/api/v1/initiatives/{initiativeId}")
    @Operation(
            summary = "事業の進捗状況シート / Sheet of an initiative",
            description =
                    "計画の内容、年次計画、指標、取組実績。年度を省くと全年度。ETagの版をIf-Matchに使う。"
                            + " / What the plan says, yearly schedule, indicators, activities; all years unless one is asked for."
                            + " The ETag is what If-Match wants."
                            + " 個人情報の覚え書きは読める権限の人にだけ示し、消去した本文はasOfでも示さない。"
                            + " / Personal notes are for those who may read them; an erased text is in no answer, whatever its asOf.")
    @ReadProblems
    @TaggedRead
    InitiativeSheet initiative(
            @Parameter(description = ApiDocs.INITIATIVE_ID, example = ApiDocs.EXAMPLE_INITIATIVE) @PathVariable
                    String initiativeId,
            @Parameter(description = ApiDocs.FISCAL_YEAR, example = "2023") @RequestParam Optional<String> fiscalYear,
            @Parameter(description = "取り消された取組実績も含める（true） / Also activities that were withdrawn") @RequestParam
                    Optional<String> includeWithdrawn,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(description = ApiDocs.AT_LEAST) @RequestParam Optional<String> atLeast,
            @Parameter(hidden = true) HttpServletResponse response) {
        readYourWrites.await(atLeast, InitiativeModel.NAME, IndicatorQuery.PROJECTION);
        Optional<FiscalYear> year = Parameters.fiscalYear(fiscalYear);
        AsOf moment = AsOf.parse(asOf, clock);
        boolean withdrawn = Parameters.flag("includeWithdrawn", includeWithdrawn);
        InitiativeSheet sheet = personalNotes.in(kept.to(
                new Question(initiativeId, year, withdrawn),
                moment,
                InitiativeSheet::lines,
                () -> initiatives.of(initiativeId, year, moment, withdrawn),
                InitiativeModel.NAME,
                IndicatorQuery.PROJECTION));
        Version.tag(response, sheet.version());
        return sheet;
    }
}
