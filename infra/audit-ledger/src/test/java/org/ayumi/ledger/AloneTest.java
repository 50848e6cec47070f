package org.ayumi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.ayumi.ledger.bundle.Coverage;
import org.ayumi.ledger.bundle.SmallLog;
import org.ayumi.testsupport.JavaProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** This module's classes with nothing beside them on the class path, as an auditor has them. */
class AloneTest {

    private static final int CLASS_FILE_OF_JAVA_8 = 52;
    private static final JavaProgram VERIFY = JavaProgram.of(Verify.class);

    @TempDir
    Path directory = Path.of("");

    @Test
    void a_bundle_needs_nothing_else() throws Exception {
        Path bundle = directory.resolve("bundle.ndjson");
        Files.write(bundle, SmallLog.random(1, 12).bundle(Coverage.EVERY_POSITION));
        JavaProgram.Answer answer = VERIFY.run("bundle", bundle.toString(), "--scope", "signed");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.status()).isZero();
        assertThat(answer.out()).contains("正常", "OK: 12 events");
    }

    @Test
    void a_store_needs_a_driver_and_says_so_in_both_languages() throws Exception {
        JavaProgram.Answer answer =
                VERIFY.run("store", "jdbc:postgresql://localhost/ayumi?password=secret", "--user", "auditor");
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err())
                .contains("JDBC ドライバーがありません", "No JDBC driver", "java -cp ayumi-verify.jar:postgresql.jar")
                .doesNotContain("secret", "Exception");
        assertThat(answer.out()).isEmpty();
    }

    /** What begins must be read by Javas that are too old for the rest. */
    @Test
    void the_launcher_is_of_java_8() throws Exception {
        try (DataInputStream file = new DataInputStream(
                Objects.requireNonNull(VerifyLauncher.class.getResourceAsStream("VerifyLauncher.class")))) {
            file.readInt();
            file.readUnsignedShort();
            assertThat(file.readUnsignedShort()).isEqualTo(CLASS_FILE_OF_JAVA_8);
        }
    }
}
