package org.ayumi.ledger;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;

/**
 * What a command line runs in.
 *
 * @param terminal whether standard error is one, where a line can be written over
 */
record Surroundings(
        PrintStream out, PrintStream err, boolean terminal, Map<String, String> environment, InstantSource clock) {

    static Surroundings ofThisProcess() {
        return new Surroundings(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                isTerminal(),
                System.getenv(),
                Clock.systemUTC());
    }

    /** UTF-8 whatever the machine's locale: the answers are in Japanese too. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Linux says it of standard error; the JDK says it nowhere, so that elsewhere there are plain lines. */
    private static boolean isTerminal() {
        Path standardError = Path.of("/proc/self/fd/2");
        try {
            return Files.readSymbolicLink(standardError).toString().matches("/dev/(pts/|tty).*");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return false;
        }
    }
}
