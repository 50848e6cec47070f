package org.ayumi.command.dispatch;

import org.jspecify.annotations.Nullable;

/** A receipt whose position is known only when the events are appended, after the handler has returned. */
final class PendingReceipt {

    private @Nullable Receipt receipt;

    void complete(Receipt complete) {
        receipt = complete;
    }

    Receipt get() {
        if (receipt == null) {
            throw new IllegalStateException("asked for a receipt before commit");
        }
        return receipt;
    }
}
