package org.ayumi.app.edge;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How this service is reached from outside.
 *
 * @param publicAddress AYUMI_PUBLIC_ADDRESS: scheme and host under which people know it; unknown unless said
 * @param trustedProxies AYUMI_TRUSTED_PROXIES: IP addresses of the proxies whose forwarded headers are believed; none unless said
 */
@ConfigurationProperties("ayumi")
record EdgeProperties(Optional<String> publicAddress, Optional<String> trustedProxies) {}
