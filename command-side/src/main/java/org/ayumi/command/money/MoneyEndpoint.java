package org.ayumi.command.money;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.IntStream;
import org.ayumi.command.Refusal;
import org.ayumi.command.dispatch.Parcel;
import org.ayumi.command.dispatch.Precondition;
import org.ayumi.command.dispatch.Receipt;
import org.ayumi.command.input.CommandAnswer;
import org.ayumi.command.input.CommandDesk;
import org.ayumi.command.input.YearText;
import org.ayumi.command.lookup.Registry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Puts down the money of one year of one initiative, or of many. */
@RestController
@Tag(name = "money", description = "予算と決算 / Budgets and settlements")
class MoneyEndpoint {

    private final CommandDesk desk;
    private final Registry registry;

    MoneyEndpoint(CommandDesk desk, Registry registry) {
        this.desk = desk;
        this.registry = registry;
    }

    @Operation(
            summary = "年度の予算・決算を記録する / RecordMoney",
            description =
                    "All that is to stand for the year. A settlement that comes beside a budget needs no reason; what"
                            + " changes or takes away something that stood does, and it stays readable.")
    @PutMapping("/api/v1/initiatives/{id}/money/{fiscalYear}")
    ResponseEntity<CommandAnswer> record(
            @PathVariable String id,
            @Parameter(example = "2024") @PathVariable String fiscalYear,
            @RequestBody MoneyBodies.OfYear body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        RecordMoney command = MoneyForms.ofYear(id, YearText.of(fiscalYear), body);
        return CommandAnswer.ok(
                desk.handIn(command, Precondition.required(ifMatch), body, body.source(), command.reason()));
    }

    @Operation(
            summary = "多くの事業の予算・決算をまとめて記録する / RecordMoney, many at once",
            description =
                    "All of them are stored or none: where one is refused, errors[] names the faults of all of them."
                            + " Each says which version of its initiative it saw; several years of one initiative say the same.")
    @PostMapping("/api/v1/plans/{planId}/money:batch")
    ResponseEntity<MoneyBodies.Answer> recordMany(
            @PathVariable String planId,
            @RequestBody MoneyBodies.Many body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        Precondition.ofEachItem(ifMatch);
        if (registry.periodOf(planId).isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "planId", "id.unknown", planId);
        }
        List<Parcel> parcels = MoneyForms.many(planId, body, registry);
        List<Receipt> receipts = desk.handIn(parcels, body);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON) // it is stored: nothing about its form is decided any more
                .body(new MoneyBodies.Answer(
                        receipts.stream().mapToLong(Receipt::position).max().orElseThrow(),
                        IntStream.range(0, parcels.size())
                                .mapToObj(index -> MoneyBodies.ItemAnswer.of(
                                        (RecordMoney) parcels.get(index).command(), receipts.get(index)))
                                .toList()));
    }
}
