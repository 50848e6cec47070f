package org.ayumi.command.input;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.Warning;
import org.ayumi.command.dispatch.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
        @Nullable String sectionId,
        @Nullable String unitId,
        @Nullable String initiativeId,
        @Nullable String indicatorId,
        @Nullable String activityId,
        @Nullable String surveyId,
        @Nullable String occurrenceId,
        @Nullable String publicationId,

        @Schema(example = "243", description = "of a publication: the last event its figures contain") @Nullable Long pinnedPosition,

        @Nullable String noteId,
        @Nullable LedgerReceipt receipt,

        @Schema(
                description =
                        "受け付けたうえで知らせること / what was accepted, and is worth a second look; absent when there is nothing")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Notice> warnings) {

    /** A sentence in two languages about what was accepted. */
    @Schema(name = "Warning")
    public record Notice(
            @Schema(example = "target.amount") String field,

            @Schema(example = "target.on-worse-side", description = "stable key for programs")
            String code,

            String messageJa,
            String messageEn) {

        public static Notice of(Warning warning) {
            return new Notice(
                    warning.field(),
                    warning.code(),
                    WarningWords.in(WarningWords.JAPANESE, warning),
                    WarningWords.in(WarningWords.ENGLISH, warning));
        }
    }

    /** Keep it: with a proof bundle made later it shows that this very event is in the log, or was taken out of it. */
    @Schema(description = "The event's place in the ledger: leaf index (position - 1) and RFC 6962 leaf hash in base64")
    public record LedgerReceipt(
            @Schema(example = "123") long leafIndex,
            @Schema(example = "q1b2…") String leafHash) {}

    private static CommandAnswer of(Receipt receipt) {
        return of(receipt, receipt.position());
    }

    private static CommandAnswer of(Receipt receipt, long position) {
        return new CommandAnswer(
                position,
                receipt.version(),
                receipt.ids().get("planId"),
                receipt.ids().get("sectionId"),
                receipt.ids().get("unitId"),
                receipt.ids().get("initiativeId"),
                receipt.ids().get("indicatorId"),
                receipt.ids().get("activityId"),
                receipt.ids().get("surveyId"),
                receipt.ids().get("occurrenceId"),
                receipt.ids().get("publicationId"),
                Optional.ofNullable(receipt.ids().get("pinnedPosition"))
                        .map(Long::valueOf)
                        .orElse(null),
                receipt.ids().get("noteId"),
                ledgerReceipt(receipt),
                receipt.warnings().stream().map(Notice::of).toList());
    }

    public static @Nullable LedgerReceipt ledgerReceipt(Receipt receipt) {
        String leafHash = receipt.leafHash();
        return leafHash == null ? null : new LedgerReceipt(receipt.position() - 1, leafHash);
    }

    public static ResponseEntity<CommandAnswer> ok(Receipt receipt) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON) // it is stored: nothing about its form is decided any more
                .eTag(tag(receipt))
                .body(of(receipt));
    }

    /** For a command from which others followed: the position is that of the last of all their events. */
    public static ResponseEntity<CommandAnswer> ok(List<Receipt> receipts) {
        Receipt first = receipts.getFirst();
        long last = receipts.stream().mapToLong(Receipt::position).max().orElseThrow();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON) // it is stored: nothing about its form is decided any more
                .eTag(tag(first))
                .body(of(first, last));
    }

    /** For a command that made something with an address of its own. */
    public static ResponseEntity<CommandAnswer> created(Receipt receipt, String path) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .contentType(MediaType.APPLICATION_JSON)
                .location(URI.create(path))
                .eTag(tag(receipt))
                .body(of(receipt));
    }

    private static String tag(Receipt receipt) {
        return "\"" + receipt.version() + "\"";
    }
}
