package org.ayumi.app.moneyfile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.command.dispatch.Parcel;
import org.ayumi.command.dispatch.Precondition;
import org.ayumi.command.dispatch.Receipt;
import org.ayumi.command.input.CommandDesk;
import org.ayumi.command.lookup.Registry;
import org.ayumi.documents.moneyfile.MoneyFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Puts down the money that an accounting system tells, beside what stands. */
@RestController
@Tag(name = "money", description = "予算と決算 / Budgets and settlements")
class MoneyFileEndpoint {

    private static final String EXAMPLE = """
            事業ID,年度,区分,金額,単位,国庫支出金,一般財源,人数,出典,理由
            1-1-1,R5,予算額,"12,400",千円,,,,令和5年度 決算書,
            1-1-1,R5,決算額,"11,873",千円,"4,000","7,873",,令和5年度 決算書,
            1-1-1,R5,人件費,,,,,0.8,,
            """;

    private final CommandDesk desk;
    private final Registry registry;

    MoneyFileEndpoint(CommandDesk desk, Registry registry) {
        this.desk = desk;
        this.registry = registry;
    }

    @Operation(
            summary = "予算・決算を表（CSV）から記録する / AddMoney, from a table",
            description =
                    "A row for each amount. What the table does not tell stays as it stands; what it tells otherwise needs"
                            + " a reason. All rows are stored or none: errors[] names the faults of all by line, as in"
                            + " line[4].金額. UTF-8, with a byte order mark or without, or windows-31j. The same table"
                            + " again changes nothing.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = "string"),
                            examples = @ExampleObject(value = EXAMPLE)))
    @PostMapping(path = "/api/v1/plans/{planId}/money:csv", consumes = "text/csv")
    ResponseEntity<MoneyFileAnswer> add(
            @PathVariable String planId,
            @RequestBody byte[] body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            HttpServletRequest request) {
        Precondition.ofNoRow(ifMatch);
        if (registry.periodOf(planId).isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "planId", "id.unknown", planId);
        }
        Optional<Charset> charset = Optional.ofNullable(request.getContentType())
                .map(type -> MediaType.parseMediaType(type).getCharset());
        MoneyFile file = MoneyFile.read(
                body, charset, planId, id -> registry.planOfInitiative(id).equals(Optional.of(planId)));
        List<Parcel> parcels = file.parcels();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON) // it is stored: nothing about its form is decided any more
                .body(MoneyFileAnswer.of(file, parcels, handIn(file, parcels)));
    }

    private List<Receipt> handIn(MoneyFile file, List<Parcel> parcels) {
        try {
            return desk.handIn(parcels, new Table(file.text()));
        } catch (Refusal refusal) {
            throw file.inLines(refusal);
        }
    }

    /** What an Idempotency-Key stands for. */
    private record Table(String text) {}
}
