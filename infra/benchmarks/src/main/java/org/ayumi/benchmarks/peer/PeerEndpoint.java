package org.ayumi.benchmarks.peer;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of our service that are measured. */
@RestController
@RequestMapping("/api/v1")
class PeerEndpoint {

    private final IndicatorWrites writes;
    private final Reads reads;

    PeerEndpoint(IndicatorWrites writes, Reads reads) {
        this.writes = writes;
        this.reads = reads;
    }

    @PutMapping("/indicators/{id}/values/{fiscalYear}")
    ResponseEntity<Views.Answer> update(
            @PathVariable String id,
            @PathVariable int fiscalYear,
            @RequestBody Bodies.Update body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(writes.update(id, fiscalYear, ifMatch, body));
    }

    @PostMapping("/indicators/{id}/values/{fiscalYear}/corrections")
    ResponseEntity<Views.Answer> correct(
            @PathVariable String id,
            @PathVariable int fiscalYear,
            @RequestBody Bodies.Correction body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(writes.correct(id, fiscalYear, ifMatch, body));
    }

    private static ResponseEntity<Views.Answer> answer(long version) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(new Views.Answer(version));
    }

    @GetMapping("/indicators/{id}")
    ResponseEntity<Views.IndicatorView> indicator(@PathVariable String id) {
        Views.IndicatorView view = reads.indicator(id);
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }

    @GetMapping("/indicators/{id}/history")
    Views.History history(@PathVariable String id) {
        return reads.history(id);
    }

    @GetMapping("/plans/{planId}/progress")
    Views.Progress progress(@PathVariable String planId, @RequestParam int fiscalYear) {
        return reads.progress(planId, fiscalYear);
    }

    @GetMapping("/initiatives/{id}")
    Views.Sheet sheet(@PathVariable String id, @RequestParam int fiscalYear) {
        return reads.sheet(id, fiscalYear);
    }
}
