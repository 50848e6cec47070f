package org.ayumi.app.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** systemd reads the unit as it was meant. */
class SystemdUnitTest {

    private static final Path UNIT = Path.of("../deploy/systemd/ayumi.service");

    @TempDir
    private Path directory = Path.of(".");

    @BeforeEach
    void isThere() {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/systemd-analyze")), "no systemd-analyze: apt-get install systemd");
    }

    /** systemd wants to find the program that a unit starts; here that is not to depend on where Java is. */
    private String verified(String unit) throws IOException, InterruptedException {
        Path copy = Files.writeString(directory.resolve("ayumi.service"), unit.replace("/usr/bin/java", "/bin/true"));
        Process process = new ProcessBuilder("/usr/bin/systemd-analyze", "verify", copy.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + said;
    }

    @Test
    void systemd_has_nothing_to_say_against_it() throws Exception {
        assertThat(verified(Files.readString(UNIT))).isEqualTo("0");
    }

    @Test
    void systemd_says_so_where_a_setting_is_misspelt() throws Exception {
        assertThat(verified(Files.readString(UNIT).replace("ProtectSystem=", "ProtectSytem=")))
                .contains("ProtectSytem");
    }
}
