package org.ayumi.http.edge;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this service is reached from outside.
 *
 * @param publicAddress AYUMI_PUBLIC_ADDRESS: scheme and host under which people know it; unknown unless said
 * @param trustedProxies AYUMI_TRUSTED_PROXIES: IP addresses of the proxies whose forwarded headers are believed; none unless said
 * @param drain AYUMI_DRAIN: how long clients are told to go before the service ends
 */
@ConfigurationProperties("ayumi")
record EdgeProperties(
        Optional<String> publicAddress,
        Optional<String> trustedProxies,
        @DefaultValue("2s") Duration drain) {}
