package org.ayumi.command.initiative;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request bodies of the endpoints for personal notes. */
final class PersonalNoteBodies {

    private PersonalNoteBodies() {}

    @Schema(name = "AddPersonalNote", description = "The label is stored as it is: never a name", example = """
            {"label":"講師","text":"富里 花子"}""")
    record Addition(
            @Schema(requiredMode = REQUIRED, example = "講師") @Nullable String label,

            @Schema(requiredMode = REQUIRED, example = "富里 花子") @Nullable String text) {

        /**
         * Without the text. What an Idempotency-Key stands for is kept as a hash of this, for ever, and the hash of a
         * name is soon guessed; whether a repetition has the same text is asked of the text's key instead.
         */
        @Override
        public String toString() {
            return "Addition[label=" + label + "]";
        }
    }

    @Schema(name = "ErasePersonalNote", description = "The reason is stored as it is: never a name", example = """
            {"reason":"本人からの申出"}""")
    record Erasure(
            @Schema(requiredMode = REQUIRED, example = "本人からの申出") @Nullable String reason) {}
}
