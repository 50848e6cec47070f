package org.ayumi.app.planfile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.convert.ApplicationConversionService;

/**
 * What is loaded at start.
 *
 * @param sample AYUMI_SAMPLE: load the sample plan into an empty store; default only with the embedded database; all:
 *     and the two invented ones beside it
 * @param planFile AYUMI_PLAN_FILE: a plan file to load at start when its plan is not known yet
 */
@ConfigurationProperties("ayumi")
record PlanFileProperties(Optional<String> sample, Optional<String> planFile) {

    private static final String ALL = "all";

    /** Whether the sample was asked for; empty where nobody said. */
    Optional<Boolean> asksForSample() {
        return sample.map(asked -> asksForAllSamples() || Boolean.TRUE.equals(yesOrNo(asked)));
    }

    boolean asksForAllSamples() {
        return sample.filter(asked -> asked.strip().equalsIgnoreCase(ALL)).isPresent();
    }

    private static @Nullable Boolean yesOrNo(String asked) {
        return ApplicationConversionService.getSharedInstance().convert(asked.strip(), Boolean.class);
    }
}
