package org.ayumi.database;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Space on the disk of the embedded database. That of an external one is its operator's to watch. */
@Component("databaseDisk")
class DatabaseDiskHealthIndicator extends AbstractHealthIndicator {

    /** Two segments of PostgreSQL's log. Where it cannot create the next one, it stops. */
    static final long LEAST_FREE_BYTES = 32L << 20;

    private final DatabaseOrigin origin;
    private final Path directory;

    DatabaseDiskHealthIndicator(DatabaseOrigin origin, DatabaseProperties properties) {
        super("the disk of the embedded database cannot be looked at");
        this.origin = origin;
        this.directory = properties.dataDir().toAbsolutePath().normalize().resolve("postgres");
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws IOException {
        if (origin == DatabaseOrigin.EXTERNAL) {
            health.up().withDetail("message", "external database: its operator watches its disk");
            return;
        }
        FileStore disk = Files.getFileStore(directory);
        long free = disk.getUsableSpace();
        health.status(free < LEAST_FREE_BYTES ? "OUT_OF_SERVICE" : "UP")
                .withDetail("path", directory.toString())
                .withDetail("freeBytes", free)
                .withDetail("totalBytes", disk.getTotalSpace())
                .withDetail("leastFreeBytes", LEAST_FREE_BYTES);
        if (free < LEAST_FREE_BYTES) {
            health.withDetail(
                    "message",
                    "データベースのディスクがいっぱいです。空きを作れば自動的に再開します。"
                            + " / The disk of the database is full. Free some space; the service goes on by itself.");
        }
    }
}
