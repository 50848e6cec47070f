package org.ayumi.ledger.note;

/** Something is not in the format it should be in; the message names the part, for example {@code checkpoint.size}. */
public final class MalformedException extends Exception {

    private static final long serialVersionUID = 1;

    public MalformedException(String part) {
        super(part);
    }

    /** The part of the format, a technical name. */
    public String part() {
        return String.valueOf(getMessage());
    }
}
