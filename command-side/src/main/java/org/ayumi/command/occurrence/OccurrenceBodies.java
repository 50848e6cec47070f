package org.ayumi.command.occurrence;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.input.Form;
import org.ayumi.kernel.occurrence.Occurrence;
import org.jspecify.annotations.Nullable;

/** Request bodies of the gatherings of a plan. */
final class OccurrenceBodies {

    private OccurrenceBodies() {}

    @Schema(name = "RecordOccurrence", example = """
            {"title":"市民活動フェスタ出展団体の紹介","tellings":["tomisato-kyodo-2.2-1-1.a3","tomisato-kyodo-2.2-1-7.a2"]}""")
    record Recording(
            @Schema(requiredMode = REQUIRED, example = "まちづくり交流会") @Nullable String title,

            @Schema(requiredMode = REQUIRED, description = "ids of activities; two at least, 20 at most") @Nullable List<@Nullable String> tellings,

            @Nullable String source) {

        RecordOccurrence read(String planId) {
            Form form = Form.of(this);
            Optional<String> told = OccurrenceBodies.named(form, title);
            form.required("tellings", tellings);
            Optional<Occurrence> occurrence = told.flatMap(name -> OccurrenceBodies.told(form, name, tellings));
            form.line("source", source);
            form.refuseFaults();
            return new RecordOccurrence(planId, occurrence.orElseThrow());
        }
    }

    @Schema(
            name = "CorrectOccurrence",
            description = "The whole of it; without tellings it is dissolved",
            example = """
            {"reason":"別の集まりだった"}""")
    record Correction(
            @Schema(description = "left out, as the tellings, to dissolve it", example = "まちづくり交流会") @Nullable String title,

            @Schema(description = "ids of activities; two at least, 20 at most") @Nullable List<@Nullable String> tellings,

            @Schema(requiredMode = REQUIRED, example = "別の集まりだった") @Nullable String reason,

            @Nullable String source) {

        CorrectOccurrence read(String planId, String occurrenceId) {
            Form form = Form.of(this);
            Optional<String> stated = form.reason(reason);
            if (!isDissolved()) {
                form.required("tellings", tellings);
            }
            Optional<Occurrence> occurrence = isDissolved()
                    ? Optional.empty()
                    : OccurrenceBodies.named(form, title).flatMap(name -> OccurrenceBodies.told(form, name, tellings));
            form.line("source", source);
            form.refuseFaults();
            return new CorrectOccurrence(planId, occurrenceId, occurrence, stated.orElseThrow());
        }

        private boolean isDissolved() {
            return title == null && (tellings == null || tellings.isEmpty());
        }
    }

    private static Optional<String> named(Form form, @Nullable String title) {
        return form.required("title", title).flatMap(text -> form.line("title", text));
    }

    private static Optional<Occurrence> told(Form form, String title, @Nullable List<@Nullable String> tellings) {
        List<@Nullable String> given = form.counted("tellings", tellings, Occurrence.MOST_TELLINGS);
        List<String> ids = new ArrayList<>();
        for (int index = 0; index < given.size(); index++) {
            String field = "tellings[" + index + "]";
            form.required(field, given.get(index))
                    .flatMap(id -> form.line(field, id))
                    .ifPresent(ids::add);
        }
        return ids.size() < given.size() || tellings == null || given.size() < tellings.size()
                ? Optional.empty()
                : form.attempt("", () -> new Occurrence(title, ids));
    }
}
