package org.ayumi.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.ayumi.process.StartupRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL's programs, unpacked into the data directory, where nobody else may write, and compared at every start.
 *
 * <p>By the hash of the unpacked folder: to unpack once more takes ten times as long. What the folder's hash must be is
 * part of this program where the archive is known to it ({@value #KNOWN}); else it is what was unpacked the first time.
 */
final class PostgresPrograms {

    static final String FOLDER = "postgres-programs";
    static final String KNOWN = "programs.properties";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresPrograms.class);

    private final Path folder;

    private PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    static PostgresPrograms in(DataDirectory directory) {
        Path folder = directory.resolve(FOLDER);
        try {
            String archive = ProgramArchive.hash();
            Path note = directory.resolve(FOLDER + ".sha256");
            if (!isAsUnpacked(folder, archive, note)) {
                unpack(folder, archive, note);
            }
            return new PostgresPrograms(folder);
        } catch (IOException e) {
            throw new StartupRefused(
                    "PostgreSQL のプログラムを " + folder + " に展開できません。 / PostgreSQL's programs cannot be unpacked into "
                            + folder + ": " + e.getMessage(),
                    "Free some space there (about 70 MB), on a disk from which programs may be run.",
                    e);
        }
    }

    private static boolean isAsUnpacked(Path folder, String archive, Path note) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        OwnFiles.folder(folder);
        String noted = Files.exists(note) ? Files.readString(note) : "";
        String wanted = knownHash(archive);
        if (!noted.startsWith(archive + " ")) {
            LOG.info("PostgreSQL's programs are those of another version; this one's are unpacked");
            return false;
        }
        if ((archive + " " + hash(folder)).equals(wanted.isEmpty() ? noted : archive + " " + wanted)) {
            return true;
        }
        LOG.warn(
                "{} の中身が同梱のものと違うため、展開し直します / is not what this program carries; it is replaced. Look who changed it",
                folder);
        return false;
    }

    /** Beside, then in one step: a start that was cut off here leaves nothing that the next one would run. */
    private static void unpack(Path folder, String archive, Path note) throws IOException {
        Path draft = folder.resolveSibling(FOLDER + ".new");
        OwnFiles.deleteFolder(draft);
        ProgramArchive.unpack(OwnFiles.folder(draft));
        OwnFiles.deleteFolder(folder);
        Files.move(draft, folder);
        Files.writeString(note, archive + " " + hash(folder), StandardCharsets.UTF_8);
    }

    /** Of names, contents, links and what may be run. */
    static String hash(Path folder) throws IOException {
        MessageDigest whole = ProgramArchive.sha256();
        MessageDigest one = ProgramArchive.sha256();
        try (var found = Files.walk(folder)) {
            for (Path file : found.sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                String content = "folder";
                if (Files.isSymbolicLink(file)) {
                    content = "link " + Files.readSymbolicLink(file);
                } else if (!Files.isDirectory(file)) {
                    content = HexFormat.of().formatHex(one.digest(Files.readAllBytes(file)))
                            + (Files.isExecutable(file) ? " program" : "");
                }
                whole.update((name + " " + content + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(whole.digest());
    }

    /** Empty where this program does not know the archive. */
    static String knownHash(String archive) throws IOException {
        Properties known = new Properties();
        try (InputStream resource = PostgresPrograms.class.getResourceAsStream(KNOWN)) {
            known.load(resource);
        }
        return known.getProperty(archive, "");
    }

    /** The command line of a program. PostgreSQL refuses root; in a namespace of its own root is nobody. */
    ProcessBuilder command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }
}
