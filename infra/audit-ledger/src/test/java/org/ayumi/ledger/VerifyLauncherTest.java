package org.ayumi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyLauncherTest {

    @ParameterizedTest
    @ValueSource(strings = {"1.8", "9", "11", "17", "20"})
    void a_java_that_is_too_old_is_told_in_a_sentence(String version) {
        assertThat(VerifyLauncher.isTooOld(version)).isTrue();
        assertThat(VerifyLauncher.sentence(version))
                .contains("Java 21 以上が必要です（この Java は " + version)
                .contains("Java 21 or later is needed to verify; this is Java " + version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "25", "100"})
    void a_java_that_is_new_enough_is_used(String version) {
        assertThat(VerifyLauncher.isTooOld(version)).isFalse();
    }
}
