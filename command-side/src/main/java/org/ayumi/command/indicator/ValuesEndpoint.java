package org.ayumi.command.indicator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.IntStream;
import org.ayumi.command.Refusal;
import org.ayumi.command.dispatch.Parcel;
import org.ayumi.command.dispatch.Precondition;
import org.ayumi.command.dispatch.Receipt;
import org.ayumi.command.input.CommandDesk;
import org.ayumi.command.lookup.Registry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Reports the values of many indicators of a plan in one request. */
@RestController
@Tag(name = "plans")
class ValuesEndpoint {

    private final CommandDesk desk;
    private final Registry registry;

    ValuesEndpoint(CommandDesk desk, Registry registry) {
        this.desk = desk;
        this.registry = registry;
    }

    @Operation(
            summary = "多くの実績をまとめて報告する / UpdateIndicator, many at once",
            description =
                    "All of them are stored or none: where one is refused, errors[] names the faults of all of them."
                            + " Each says which version of its indicator it saw; several of one indicator say the same.")
    @PostMapping("/api/v1/plans/{planId}/values:batch")
    ResponseEntity<ValuesBodies.Answer> report(
            @PathVariable String planId,
            @RequestBody ValuesBodies.Values body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        Precondition.ofEachItem(ifMatch);
        if (registry.periodOf(planId).isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "planId", "id.unknown", planId);
        }
        List<Parcel> parcels = ValuesForms.read(planId, body, registry);
        List<Receipt> receipts = desk.handIn(parcels, body);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON) // it is stored: nothing about its form is decided any more
                .body(new ValuesBodies.Answer(
                        receipts.stream().mapToLong(Receipt::position).max().orElseThrow(),
                        IntStream.range(0, parcels.size())
                                .mapToObj(index -> ValuesBodies.ItemAnswer.of(
                                        (UpdateIndicator) parcels.get(index).command(), receipts.get(index)))
                                .toList()));
    }
}
