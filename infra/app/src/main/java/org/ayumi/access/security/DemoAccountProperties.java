package org.ayumi.access.security;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the demo accounts.
 *
 * @param demoPassword AYUMI_DEMO_PASSWORD: the password of all demo accounts; random when empty
 */
@ConfigurationProperties("ayumi")
record DemoAccountProperties(Optional<String> demoPassword) {}
