package org.ayumi.documents.planfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The tables that the sample plan was written from, where the working copy has them beside it. */
final class Seed {

    /** A row whose cells are asked for by the name of their column. */
    record Row(List<String> header, List<String> cells) {

        String get(String column) {
            return cells.get(header.indexOf(column));
        }
    }

    private static final Pattern COMMA_OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private Seed() {}

    /** The report as published, without its blanks. */
    static String report() throws IOException {
        Path folder = Project.find("shared/seed").orElse(Path.of("shared/seed"));
        Assumptions.assumeTrue(Files.isDirectory(folder), "shared/seed is not beside this working copy");
        try (Stream<Path> files = Files.list(folder)) {
            Path report = files.filter(file -> file.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(report).replaceAll("[\\s　]", "");
        }
    }

    static List<Row> table(String name) throws IOException {
        Path file = Project.find("shared/seed/" + name).orElse(Path.of(name));
        Assumptions.assumeTrue(Files.exists(file), "shared/seed/" + name + " is not beside this working copy");
        List<List<String>> rows =
                Files.readAllLines(file).stream().map(Seed::cells).toList();
        return rows.stream().skip(1).map(row -> new Row(rows.get(0), row)).toList();
    }

    private static List<String> cells(String line) {
        return Stream.of(COMMA_OUTSIDE_QUOTES.split(line, -1))
                .map(cell -> cell.replace("\"", ""))
                .toList();
    }
}
