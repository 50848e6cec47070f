package org.ayumi.app;

import java.util.Arrays;
import java.util.Map;
import org.ayumi.ledger.Verify;
import org.ayumi.ledger.seal.Seal;

/** Command lines that come in the service's jar and need none of the service: the first word says which. */
final class Tools {

    /** Each ends the process with its own exit status. */
    private static final Map<String, Tool> BY_WORD = Map.of(
            "verify",
            arguments -> Verify.main(without(arguments)),
            "seal",
            Seal::main,
            "rotate-key",
            Seal::main,
            "check",
            arguments -> PlanFileCheck.run(without(arguments)));

    /** Runs a main method. */
    @FunctionalInterface
    private interface Tool {
        void start(String... arguments) throws InterruptedException;
    }

    private Tools() {}

    private static String[] without(String... arguments) {
        return Arrays.copyOfRange(arguments, 1, arguments.length);
    }

    /** False when no tool is asked for. */
    static boolean run(String... arguments) throws InterruptedException {
        Tool tool = arguments.length == 0 ? null : BY_WORD.get(arguments[0]);
        if (tool == null) {
            return false;
        }
        tool.start(arguments);
        return true;
    }
}
