package org.ayumi.database;

import java.util.function.Supplier;
import org.ayumi.process.StartupRefused;

/** Starts that must fail. */
final class StartupFailures {

    private StartupFailures() {}

    static StartupRefused refusalOf(Supplier<? extends AutoCloseable> start) {
        try (AutoCloseable started = start.get()) {
            throw new AssertionError("it started: " + started);
        } catch (StartupRefused refusal) {
            return refusal;
        } catch (Exception failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof StartupRefused refusal) {
                    return refusal;
                }
            }
            throw new AssertionError("it failed, but not with a sentence", failure);
        }
    }
}
