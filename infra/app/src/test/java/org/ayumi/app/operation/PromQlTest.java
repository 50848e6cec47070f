package org.ayumi.app.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PromQlTest {

    @Test
    void metrics_are_found_and_nothing_else() {
        assertThat(PromQl.asked(
                        "histogram_quantile(0.99, sum by (le, uri) (rate(a_bucket{job=\"$job\", uri!~\"/x.*\"}[5m])))"
                                + " > 1 and max by (projection) (b_seconds) == 1 or c != c"))
                .containsExactlyInAnyOrder(
                        new PromQl.Asked("a_bucket", Set.of("job", "uri")),
                        new PromQl.Asked("b_seconds", Set.of()),
                        new PromQl.Asked("c", Set.of()));
    }
}
