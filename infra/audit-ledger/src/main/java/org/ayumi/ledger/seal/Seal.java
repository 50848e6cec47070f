package org.ayumi.ledger.seal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** {@code java -jar ayumi.jar seal …} and {@code rotate-key …}: the sealer as a process of its own. */
public final class Seal {

    private Seal() {}

    public static void main(String... arguments) throws InterruptedException {
        SealCommand command = new SealCommand(
                stream(FileDescriptor.out), stream(FileDescriptor.err), System.getenv(), Clock.systemUTC());
        System.exit(command.run(arguments));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
