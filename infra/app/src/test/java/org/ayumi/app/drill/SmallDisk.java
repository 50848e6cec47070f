package org.ayumi.app.drill;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A small tmpfs of its own, and a file that fills it to the last byte. */
final class SmallDisk implements AutoCloseable {

    private static final int CHUNK = 1 << 20;

    private final Path directory;

    private SmallDisk(Path directory) {
        this.directory = directory;
    }

    /** Needs the right to mount; a drill without it is skipped. */
    static SmallDisk mount(Path directory, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        int exit = run(
                "mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m,mode=0700", "ayumi-drill", directory.toString());
        assumeTrue(exit == 0, "needs the right to mount a tmpfs (root)");
        return new SmallDisk(directory);
    }

    Path directory() {
        return directory;
    }

    private Path ballast() {
        return directory.resolve("ballast");
    }

    /** Writes until there is no space left. */
    void fill() throws IOException {
        try (FileChannel file = FileChannel.open(
                ballast(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            for (int size = CHUNK; size > 0; size /= 2) {
                fillInChunksOf(size, file);
            }
        }
    }

    private static void fillInChunksOf(int size, FileChannel file) {
        ByteBuffer zeros = ByteBuffer.allocate(size);
        try {
            while (true) {
                zeros.clear();
                while (zeros.hasRemaining()) {
                    file.write(zeros);
                }
            }
        } catch (IOException full) {
            zeros.clear();
        }
    }

    void free() throws IOException {
        Files.delete(ballast());
    }

    long freeBytes() throws IOException {
        return Files.getFileStore(directory).getUsableSpace();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", "-l", directory.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
