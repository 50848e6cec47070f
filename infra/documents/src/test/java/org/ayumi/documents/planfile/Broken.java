package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** One thing broken in an example, and the one error it must give on the line that has {@code at}. */
record Broken(String original, String replacement, String at, String field, String key) {

    /** Insists that there is one error, on its line, and that both languages tell it. */
    void givesOneError() {
        givesOneErrorIn(Example.TEXT);
    }

    void givesOneErrorIn(String example) {
        assertThat(example).containsOnlyOnce(original);
        String text = example.replace(original, replacement);
        List<PlanFileError> errors = Example.errorsOf(text).stream()
                // "source" is missed where it was misspelt.
                .filter(error -> !error.field().equals("source"))
                .toList();
        assertThat(errors).as("errors of %s", text).hasSize(1);
        PlanFileError error = errors.get(0);
        assertThat(error.fileName()).isEqualTo(Example.FILE_NAME);
        assertThat(error.messageKey()).isEqualTo(key);
        assertThat(error.field()).isEqualTo(field);
        int offset = text.indexOf(at);
        assertThat(offset).as("marker").isNotNegative();
        assertThat(error.line())
                .isEqualTo(1 + (int) text.substring(0, offset).lines().count() - (inLine(text, offset) ? 1 : 0));
        assertThat(error.column()).isPositive();
        assertThat(error.messageJa()).isNotBlank().doesNotContain("{", error.messageKey());
        assertThat(error.messageEn())
                .isNotBlank()
                .doesNotContain("{", error.messageKey())
                .isNotEqualTo(error.messageJa());
    }

    private static boolean inLine(String text, int offset) {
        return offset > 0 && text.charAt(offset - 1) != '\n';
    }

    @Override
    public String toString() {
        return key + " at " + field;
    }
}
