package org.ayumi.app.planfile;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is loaded at start.
 *
 * @param sample AYUMI_SAMPLE: load the sample plan into an empty store; default only with the embedded database
 * @param planFile AYUMI_PLAN_FILE: a plan file to load at start when its plan is not known yet
 */
@ConfigurationProperties("ayumi")
record PlanFileProperties(Optional<Boolean> sample, Optional<String> planFile) {}
