package org.ayumi.http.server;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A limit as it stands in the code, public there or not.
 *
 * @param type the class, without {@code org.ayumi.}
 */
record Constant(String type, String name) {

    private static final List<String> ROOMS = List.of(
            "shared-kernel",
            "command-side",
            "query-side",
            "infra/app",
            "infra/audit-ledger",
            "infra/documents",
            "infra/event-store",
            "infra/web");

    /** By its name. A limit that is called otherwise is missed; so call it MOST, LONGEST, LARGEST, AT_MOST or AT_ONCE. */
    private static final Pattern LIMIT = Pattern.compile(
            "static final (?:int|long) ((?:\\w+_)?(?:MOST|LONGEST|LARGEST|MAXIMUM|MAX|LIMIT|AT_ONCE)(?:_\\w+)?)\\b");

    /** {@code command.dispatch.Precondition#LONGEST}. */
    static Constant of(String text) {
        return new Constant(text.replaceFirst("#.*", ""), text.replaceFirst(".*#", ""));
    }

    String value() {
        try {
            Field field = Class.forName("org.ayumi." + type).getDeclaredField(name);
            field.setAccessible(true);
            Object value = field.get(null);
            return value instanceof Duration time ? String.valueOf(time.toSeconds()) : String.valueOf(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(this + " is not there", e);
        }
    }

    /** All that look like one. */
    static List<Constant> inTheCode() {
        return ROOMS.stream()
                .map(room -> Path.of("../..", room, "src/main/java/org/ayumi"))
                .flatMap(Constant::within)
                .toList();
    }

    private static Stream<Constant> within(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
                    .flatMap(file -> in(sources.relativize(file), file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Constant> in(Path place, Path file) {
        String type = place.toString().replace(".java", "").replace('/', '.');
        try {
            Matcher found = LIMIT.matcher(Files.readString(file));
            return found.results().map(result -> new Constant(type, result.group(1)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return type + "#" + name;
    }
}
