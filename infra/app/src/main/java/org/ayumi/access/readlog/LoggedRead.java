package org.ayumi.access.readlog;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ayumi.query.http.ApiView;

/**
 * One entry of the read log.
 *
 * @param id order of the entries; may have gaps
 * @param at just before the answer left, by the database's time
 * @param actor the account
 * @param path as it was asked for, like {@code query}
 * @param status of the answer
 */
@ApiView
public record LoggedRead(
        @Schema(example = "57") long id,
        Instant at,
        @Schema(example = "auditor") String actor,
        @Schema(example = "[\"AUDITOR\"]") List<String> roles,
        @Schema(example = "GET") String method,

        @Schema(example = "/api/v1/plans/tomisato-kyodo-2/progress")
        String path,

        @Schema(example = "fiscalYear=2023") Optional<String> query,
        @Schema(example = "200") int status) {}
