package org.ayumi.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one of PostgreSQL's programs prints; the last of it says why it ended. */
final class LastWords {

    private static final Logger LOG = LoggerFactory.getLogger(LastWords.class);
    private static final int LINES = 40;
    private static final Pattern SEVERITY = Pattern.compile("\\b(PANIC|FATAL|DETAIL|error): +(.*)");
    private static final Pattern BEFORE_MESSAGE = Pattern.compile("^.*? \\[\\d+] |^(?:initdb|postgres|pg_ctl): ");

    private final Deque<String> lines = new ArrayDeque<>();
    private final Thread reader;

    private LastWords(Process process) {
        reader = Thread.ofPlatform().daemon().name("postgres-output").start(() -> read(process));
    }

    /** Reads until the process has no more to say. */
    static LastWords of(Process process) {
        return new LastWords(process);
    }

    private void read(Process process) {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                add(line);
            }
        } catch (IOException closed) {
            LOG.debug("PostgreSQL's output ended", closed);
        }
    }

    private synchronized void add(String line) {
        LOG.debug("{}", line);
        lines.addLast(line);
        if (lines.size() > LINES) {
            lines.removeFirst();
        }
    }

    /** The last fatal message with its detail, else the last line; once the process has ended. */
    String sentence() {
        try {
            reader.join(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return told();
    }

    private synchronized String told() {
        Optional<String> fatal = Optional.empty();
        for (String line : lines) {
            Matcher found = SEVERITY.matcher(line);
            if (!found.find()) {
                continue;
            }
            String message = found.group(2).strip();
            fatal = found.group(1).equals("DETAIL")
                    ? fatal.map(before -> before + " (" + message + ")")
                    : Optional.of(message);
        }
        return fatal.orElseGet(() ->
                lines.isEmpty() ? "" : BEFORE_MESSAGE.matcher(lines.getLast()).replaceFirst(""));
    }
}
