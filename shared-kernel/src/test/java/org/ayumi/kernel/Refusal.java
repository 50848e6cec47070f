package org.ayumi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says that a value is impossible, in which field and for which reason. */
public final class Refusal {

    private Refusal() {}

    public static ImpossibleValue of(ThrowingCallable attempt, String field, String messageKey) {
        ImpossibleValue refused = catchThrowableOfType(ImpossibleValue.class, attempt);
        assertThat(refused).as("refusal of %s: %s", field, messageKey).isNotNull();
        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused.messageKey()).isEqualTo(messageKey);
        return refused;
    }
}
