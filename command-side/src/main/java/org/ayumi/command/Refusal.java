package org.ayumi.command;

import java.util.List;
import org.ayumi.kernel.ImpossibleValue;

/**
 * A request that is not carried out. Nothing was stored.
 *
 * <p>Faults carry message keys; sentences in two languages are made where they are shown.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, in the terms of the contract. */
    public enum Kind {
        /** Not understood: unknown field, wrong type, missing field. */
        MALFORMED,
        NOT_FOUND,
        /** A rule refuses it in the present state. */
        RULE,
        /** Somebody changed it since it was read. */
        STALE,
        /** The value itself cannot be. */
        IMPOSSIBLE,
        /** A write that must say which version it saw did not. */
        PRECONDITION_MISSING
    }

    private final Kind kind;
    private final transient List<Fault> faults;

    public Refusal(Kind kind, List<Fault> faults) {
        super(kind + " " + faults);
        this.kind = kind;
        this.faults = List.copyOf(faults);
    }

    public Refusal(Kind kind, String field, String messageKey, Object... arguments) {
        this(kind, List.of(Fault.at(field, messageKey, arguments)));
    }

    public static Refusal impossible(ImpossibleValue value, String prefix) {
        return new Refusal(Kind.IMPOSSIBLE, List.of(Fault.of(value, prefix)));
    }

    public Kind kind() {
        return kind;
    }

    public List<Fault> faults() {
        return faults;
    }
}
