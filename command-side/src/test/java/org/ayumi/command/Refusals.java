package org.ayumi.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says why something was refused, and every field that was named. */
public final class Refusals {

    private Refusals() {}

    /** Each fault as {@code field: message-key}, in order. */
    public static void assertRefused(Refusal.Kind kind, ThrowingCallable attempt, String... faults) {
        check(catchThrowable(attempt), kind, faults);
    }

    static void check(Throwable failure, Refusal.Kind kind, String... faults) {
        assertThat(failure).isInstanceOf(Refusal.class);
        Refusal refusal = (Refusal) failure;
        assertThat(refusal.faults())
                .extracting(fault -> fault.field() + ": " + fault.messageKey())
                .containsExactly(faults);
        assertThat(refusal.kind()).isEqualTo(kind);
    }
}
