package org.ayumi.command.initiative;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.command.dispatch.Precondition;
import org.ayumi.command.dispatch.Receipt;
import org.ayumi.command.input.CommandAnswer;
import org.ayumi.command.input.CommandDesk;
import org.ayumi.command.personal.PersonalTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Writes to the personal notes (個人情報の覚え書き) beside an activity. */
@RestController
@Tag(name = "activities", description = "取組実績 / Activities")
class PersonalNoteEndpoint {

    private final CommandDesk desk;
    private final PersonalTexts texts;

    PersonalNoteEndpoint(CommandDesk desk, PersonalTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Operation(
            summary = "個人情報の覚え書きを添える / AddPersonalNote",
            description =
                    "講師・担当者・連絡先など。本文は暗号化して保存し、あとから消去できる。見出しと理由は暗号化しない。"
                            + " / A lecturer, somebody to ask: the text is stored encrypted and can be erased; label and reason are not.")
    @ApiResponse(responseCode = "201")
    @PostMapping("/api/v1/initiatives/{id}/activities/{activityId}/personal-notes")
    ResponseEntity<CommandAnswer> add(
            @PathVariable String id,
            @PathVariable String activityId,
            @RequestBody PersonalNoteBodies.Addition body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        AddPersonalNote command = PersonalNoteForms.addition(id, activityId, body);
        Receipt receipt = desk.handIn(command, Precondition.optional(ifMatch), body, null, Optional.empty());
        refuseAnotherText(receipt, command);
        return CommandAnswer.created(receipt, "/api/v1/initiatives/" + id);
    }

    /** Of a repetition under an Idempotency-Key: the body's fingerprint has everything but the text. */
    private void refuseAnotherText(Receipt receipt, AddPersonalNote command) {
        String keyId = Objects.requireNonNull(receipt.ids().get(Initiative.KEY_ID));
        if (!texts.maySeal(keyId, command.text())) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, "Idempotency-Key", "idempotency.other-request");
        }
    }

    @Operation(
            summary = "個人情報の覚え書きを消去する / ErasePersonalNote",
            description =
                    "本文の鍵を破棄する。元には戻せない。記録と証明はそのまま残る。"
                            + " / The key of the text is destroyed, for good. The events stay as they are, and so does every proof.")
    @PostMapping("/api/v1/initiatives/{id}/activities/{activityId}/personal-notes/{noteId}/erasure")
    ResponseEntity<CommandAnswer> erase(
            @PathVariable String id,
            @PathVariable String activityId,
            @PathVariable String noteId,
            @RequestBody PersonalNoteBodies.Erasure body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        ErasePersonalNote command = PersonalNoteForms.erasure(id, activityId, noteId, body);
        return CommandAnswer.ok(
                desk.handIn(command, Precondition.optional(ifMatch), body, null, Optional.of(command.reason())));
    }
}
