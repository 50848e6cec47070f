package org.ayumi.ledger;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** {@code java -jar audit-ledger.jar}: verifies bundles and checkpoints. Exit status 0 sound, 1 tampered, 2 not checked. */
public final class Verify {

    private Verify() {}

    public static void main(String... arguments) {
        int status = new VerifyCommand(stream(FileDescriptor.out), stream(FileDescriptor.err)).run(arguments);
        System.exit(status);
    }

    /** UTF-8 whatever the machine's locale: the answers are in Japanese too. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
