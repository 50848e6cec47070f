package org.ayumi.documents.planimport;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.ayumi.command.FaultWords;

/**
 * {@code java -jar ayumi.jar check plan.yaml}: everything that would keep a plan file from being taken in, without a
 * service or a database. Exit status 0 nothing, 1 offences, 2 not checked.
 */
public final class PlanCheck {

    private static final String USAGE = "使い方 / usage: java -jar ayumi.jar check PLAN.yaml";

    private final PrintStream out;
    private final PrintStream err;
    private final FaultWords words;
    private final Clock clock;

    public PlanCheck(PrintStream out, PrintStream err, FaultWords words, Clock clock) {
        this.out = out;
        this.err = err;
        this.words = words;
        this.clock = clock;
    }

    public static void main(FaultWords words, String... arguments) {
        PrintStream out = stream(FileDescriptor.out);
        System.exit(new PlanCheck(out, stream(FileDescriptor.err), words, Clock.systemUTC()).run(arguments));
    }

    /** UTF-8 whatever the machine's locale. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    public int run(String... arguments) {
        if (arguments.length != 1 || arguments[0].startsWith("-")) {
            err.println(USAGE);
            return 2;
        }
        try {
            return check(Path.of(arguments[0]));
        } catch (IOException | InvalidPathException e) {
            err.println(Unreadable.words(arguments[0], e));
            return 2;
        }
    }

    private int check(Path path) throws IOException {
        List<PlanOffence> offences;
        try (InputStream content = PlanFiles.open(path)) {
            // Which plans are kept already, only a running service knows.
            offences = PlanFiles.examined(
                            String.valueOf(path.getFileName()), content, clock, plan -> false, plan -> true, words)
                    .offences();
        }
        if (offences.isEmpty()) {
            out.println(path + ": 取り込めます / can be taken in");
            return 0;
        }
        offences.forEach(offence -> out.println(offence.text()));
        out.println(path + ": 誤りが " + offences.size() + " 件あります / " + offences.size() + " offences");
        return 1;
    }
}
