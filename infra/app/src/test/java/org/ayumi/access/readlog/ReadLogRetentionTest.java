package org.ayumi.access.readlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ayumi.process.StartupRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long reads are kept is written in one way, and anything else is refused with a sentence. */
class ReadLogRetentionTest {

    @ParameterizedTest
    @CsvSource({"5y, P5Y", "18m, P18M", "2m, P2M", "30d, P30D", "400d, P400D", "100y, P100Y"})
    void years_months_and_days_are_read(String text, String period) {
        assertThat(ReadLogRetention.parse(text)).hasToString(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "5", "y", "forever", "0y", "-1y", "1m", "29d", "101y", "99999d", "5Y", "P5Y", "５y", "5y "
            })
    void anything_else_is_refused_with_a_sentence(String text) {
        assertThatThrownBy(() -> ReadLogRetention.parse(text))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining("AYUMI_READ_LOG_RETENTION")
                .hasMessageContaining("「" + text + "」");
    }
}
