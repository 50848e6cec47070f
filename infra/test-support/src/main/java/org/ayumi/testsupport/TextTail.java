package org.ayumi.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, for the message of a test that failed because of what stands there. */
public final class TextTail {

    private static final int LINES = 60;

    private TextTail() {}

    public static String of(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return "… the end of " + log.getFileName() + ":\n"
                    + String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            return log + " could not be read: " + e;
        }
    }
}
