package org.ayumi.command.personal;

/** A text about a person on its way to be sealed. Whatever prints a command or an error prints no word of it. */
public record ConfidentialText(String text) {

    @Override
    public String toString() {
        return "confidential";
    }
}
