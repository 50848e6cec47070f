package org.ayumi.documents.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.ayumi.documents.planfile.SamplePlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever copies a sample starts from a file that can be taken in. */
class SamplesTakenInTest {

    @ParameterizedTest
    @EnumSource
    void every_sample_is_taken_in_and_is_the_plan_it_is_named_after(SamplePlan sample) throws IOException {
        try (InputStream content = sample.open()) {
            assertThat(Examination.of(content)).isEmpty();
        }
        assertThat(sample.read().planId()).isEqualTo(sample.planId());
    }
}
