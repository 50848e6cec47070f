package org.ayumi.access.security;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** {@code AYUMI_METRICS_TOKEN}: what a monitor shows instead of an account; without it only administrators read metrics. */
@ConfigurationProperties("ayumi")
record MetricsProperties(Optional<String> metricsToken) {}
