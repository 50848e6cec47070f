package org.ayumi.command.input;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import org.ayumi.command.dispatch.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What every command answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Position and version after the command; ids of what it created")
public record CommandAnswer(
        @Schema(example = "124", description = "?atLeast= of a later read")
        long position,

        @Schema(example = "7", description = "also in the ETag")
        long version,

        @Nullable String planId,
        @Nullable String initiativeId,
        @Nullable String indicatorId,
        @Nullable String activityId,
        @Nullable String noteId) {

    private static CommandAnswer of(Receipt receipt) {
        return new CommandAnswer(
                receipt.position(),
                receipt.version(),
                receipt.ids().get("planId"),
                receipt.ids().get("initiativeId"),
                receipt.ids().get("indicatorId"),
                receipt.ids().get("activityId"),
                receipt.ids().get("noteId"));
    }

    public static ResponseEntity<CommandAnswer> ok(Receipt receipt) {
        return ResponseEntity.ok().eTag(tag(receipt)).body(of(receipt));
    }

    /** For a command that made something with an address of its own. */
    public static ResponseEntity<CommandAnswer> created(Receipt receipt, String path) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create(path))
                .eTag(tag(receipt))
                .body(of(receipt));
    }

    private static String tag(Receipt receipt) {
        return "\"" + receipt.version() + "\"";
    }
}
