package org.ayumi.projections.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ayumi.database.DataDirectory;
import org.ayumi.process.StartupRefused;

/**
 * Name of this node among those that share the database. It is kept in the data directory, which one process holds at a
 * time: after a crash the same node claims its projections at once instead of waiting for its own claims to run out.
 */
public record NodeId(String value) {

    private static final String FILE = "node-id";
    private static final Pattern KNOWN = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    /** Read from the directory, or made and written there. */
    public static NodeId in(DataDirectory directory) {
        Path file = directory.resolve(FILE);
        try {
            String known = Files.exists(file) ? Files.readString(file).strip() : "";
            if (KNOWN.matcher(known).matches()) {
                return new NodeId(known);
            }
            if (!known.isEmpty()) {
                throw new IOException("not a node's name");
            }
            String made = "node-" + UUID.randomUUID().toString().substring(0, 8);
            directory.writeSecret(FILE, made + "\n");
            return new NodeId(made);
        } catch (IOException e) {
            throw new StartupRefused(
                    "ノード名のファイル " + file + " を読めません。 / The file " + file + " with this node's name cannot be read: "
                            + e.getMessage(),
                    "Delete it: a new name is made.",
                    e);
        }
    }
}
