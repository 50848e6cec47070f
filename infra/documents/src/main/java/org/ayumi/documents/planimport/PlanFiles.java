package org.ayumi.documents.planimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ayumi.command.FaultWords;
import org.ayumi.documents.planfile.PlanFileException;
import org.ayumi.documents.planfile.PlanFileReader;
import org.ayumi.documents.planfile.PlanFileReading;
import org.jspecify.annotations.Nullable;

/** Opens plan files, and finds everything that is wrong with one. */
public final class PlanFiles {

    /**
     * What was found in a file.
     *
     * @param reading absent where there was nothing to read on with
     * @param offences in the order of the file
     */
    public record Examined(@Nullable PlanFileReading reading, List<PlanOffence> offences) {}

    private PlanFiles() {}

    public static InputStream open(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!Files.isRegularFile(path)) {
            throw new NoRegularFileException(path.toString());
        }
        return Files.newInputStream(path);
    }

    /**
     * Reads a file and rehearses it.
     *
     * @param loaded whether the file's own plan is kept already: what was taken in once is not judged again
     * @param known whether a plan that it continues is
     */
    public static Examined examined(
            String fileName,
            InputStream content,
            Clock clock,
            Predicate<String> loaded,
            Predicate<String> known,
            FaultWords words)
            throws IOException {
        try {
            PlanFileReading reading = PlanFileReader.readOver(fileName, content);
            if (reading.errors().isEmpty() && loaded.test(reading.file().planId())) {
                return new Examined(reading, List.of());
            }
            List<PlanOffence> offences = Stream.concat(
                            reading.errors().stream().map(PlanOffence::of),
                            PlanRehearsal.offences(reading, clock, known, words).stream())
                    .sorted(PlanOffence.IN_ORDER)
                    .toList();
            return new Examined(reading, offences);
        } catch (PlanFileException e) {
            return new Examined(null, e.errors().stream().map(PlanOffence::of).toList());
        }
    }
}
