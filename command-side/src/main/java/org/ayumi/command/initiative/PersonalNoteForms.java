package org.ayumi.command.initiative;

import java.util.Optional;
import org.ayumi.command.input.Form;
import org.ayumi.command.personal.ConfidentialText;

/** Reads request bodies into commands on personal notes. */
final class PersonalNoteForms {

    private PersonalNoteForms() {}

    static AddPersonalNote addition(String initiativeId, String activityId, PersonalNoteBodies.Addition body) {
        Form form = Form.of(body);
        Optional<String> label = form.required("label", body.label()).flatMap(text -> form.line("label", text));
        Optional<String> text = form.required("text", body.text()).flatMap(given -> form.paragraph("text", given));
        form.refuseFaults();
        return new AddPersonalNote(
                initiativeId, activityId, label.orElseThrow(), new ConfidentialText(text.orElseThrow()));
    }

    static ErasePersonalNote erasure(
            String initiativeId, String activityId, String noteId, PersonalNoteBodies.Erasure body) {
        Form form = Form.of(body);
        Optional<String> reason = form.reason(body.reason());
        form.refuseFaults();
        return new ErasePersonalNote(initiativeId, activityId, noteId, reason.orElseThrow());
    }
}
