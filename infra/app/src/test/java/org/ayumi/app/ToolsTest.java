package org.ayumi.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayumi.ledger.Verify;
import org.ayumi.testsupport.JavaProgram;
import org.junit.jupiter.api.Test;

/** With so few classes on the class path Spring cannot start; the tools must not need it. */
class ToolsTest {

    private static final JavaProgram AYUMI =
            JavaProgram.of(AyumiApplication.class, Verify.class, org.springframework.boot.SpringApplication.class);

    @Test
    void verify_reaches_the_verifiers_command_line_and_its_exit_status() throws Exception {
        JavaProgram.Answer answer = AYUMI.run("verify", "store", "jdbc:postgresql://localhost/none", "--user", "a");
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).contains("No JDBC driver").doesNotContain("Exception");
        assertThat(AYUMI.run("verify").err()).contains("使い方 / usage");
    }

    @Test
    void a_sealer_of_its_own_and_a_change_of_its_key_are_reached_too() throws Exception {
        assertThat(AYUMI.run("seal").status()).isEqualTo(2);
        assertThat(AYUMI.run("seal").err()).contains("使い方 / usage", "rotate-key");
        assertThat(AYUMI.run("rotate-key", "--key", "no-such-key", "--directory", "none", "--reason", "test")
                        .err())
                .contains("署名鍵または公開先を使えません", "signing key");
    }

    @Test
    void any_other_word_is_the_services() throws Exception {
        assertThat(AYUMI.run("--server.port=0").err()).contains("Exception").doesNotContain("usage");
    }
}
