package org.ayumi.app.drill;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The wall clock of a process that a test sets as it likes, by a library loaded before the C library. */
final class WallClock {

    private static final Path SOURCE = Path.of("src", "test", "c", "clock_offset.c");
    private static final Path COMPILER = Path.of("/usr/bin/gcc");

    private final Path library;
    private final Path offset;

    private WallClock(Path library, Path offset) {
        this.library = library;
        this.offset = offset;
    }

    /** Whether this machine can have one: Linux with a C compiler. */
    static boolean isPossible() {
        return Files.isExecutable(COMPILER);
    }

    static WallClock off(Duration off, Path directory) throws Exception {
        Files.createDirectories(directory);
        Path library = directory.resolve("clock_offset.so");
        Process compiler = new ProcessBuilder(
                        COMPILER.toString(),
                        "-shared",
                        "-fPIC",
                        "-O2",
                        "-o",
                        library.toString(),
                        SOURCE.toString(),
                        "-ldl")
                .inheritIO()
                .start();
        if (!compiler.waitFor(1, TimeUnit.MINUTES) || compiler.exitValue() != 0) {
            throw new IllegalStateException("clock_offset.c was not compiled");
        }
        WallClock clock = new WallClock(library, directory.resolve("clock-offset"));
        clock.set(off);
        return clock;
    }

    /** At once, also forward or back while the process runs. */
    void set(Duration off) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(offset.toFile(), "rw")) {
            file.writeLong(Long.reverseBytes(off.toSeconds()));
        }
    }

    /** For the process whose clock this is to be. */
    Map<String, String> environment() {
        return Map.of("LD_PRELOAD", library.toString(), "CLOCK_OFFSET_FILE", offset.toString());
    }
}
