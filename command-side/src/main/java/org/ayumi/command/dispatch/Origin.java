package org.ayumi.command.dispatch;

import java.util.Optional;
import org.ayumi.kernel.Text;

/**
 * Where a command comes from.
 *
 * @param channel API, FORM, SHEET, IMPORT
 * @param document the document or cell it was taken from, when stated
 * @param reason why, where one is asked for
 */
public record Origin(String channel, Optional<String> document, Optional<String> reason) {

    public Origin {
        document = document.map(text -> Text.line("source", text));
    }

    public static Origin api(Optional<String> document, Optional<String> reason) {
        return new Origin("API", document, reason);
    }
}
