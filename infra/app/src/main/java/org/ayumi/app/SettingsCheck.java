package org.ayumi.app;

import java.util.List;
import org.ayumi.process.StartupRefused;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Looks at every setting, and whether the port is free, before anything is made. Registered in {@code META-INF/spring.factories}: before the first bean,
 * so before a data directory, a database or a port.
 */
final class SettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        List<String> offences = Settings.offences(context.getEnvironment());
        if (!offences.isEmpty()) {
            throw new StartupRefused(
                    String.join("\n", offences), "Correct the setting; README.md lists them all, with their defaults.");
        }
        PortCheck.requireFree(context.getEnvironment());
    }
}
