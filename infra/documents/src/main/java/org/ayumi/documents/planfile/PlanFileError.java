package org.ayumi.documents.planfile;

import java.util.List;

/**
 * One thing that is wrong with a plan file.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param field path such as {@code initiatives[3].indicators[0].values[1].amount}; empty for the file as a whole
 * @param messageKey key in the bundles {@code errors_ja} and {@code errors_en}, the kernel's keys included
 */
public record PlanFileError(
        String fileName, int line, int column, String field, String messageKey, List<String> arguments) {

    public PlanFileError {
        arguments = List.copyOf(arguments);
    }

    /** What is wrong, in Japanese, without the place. */
    public String messageJa() {
        return Messages.text(Messages.JAPANESE, messageKey, arguments);
    }

    /** What is wrong, in English, without the place. */
    public String messageEn() {
        return Messages.text(Messages.ENGLISH, messageKey, arguments);
    }

    String placed(String message) {
        return fileName + ":" + line + ":" + column + (field.isEmpty() ? "" : " " + field) + " — " + message;
    }
}
