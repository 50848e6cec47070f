package org.ayumi.app;

import org.ayumi.command.composition.CommandSide;
import org.ayumi.query.QuerySide;
import org.ayumi.web.WebPages;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/** Ayumi (あゆみ): the yearly progress of municipal plans, event by event. */
@SpringBootApplication(
        scanBasePackages = {
            "org.ayumi.app",
            "org.ayumi.database",
            "org.ayumi.http",
            "org.ayumi.access",
            "org.ayumi.projections",
            "org.ayumi.proof",
            "org.ayumi.documents"
        })
@ConfigurationPropertiesScan("org.ayumi")
@Import({CommandSide.class, QuerySide.class, WebPages.class})
public class AyumiApplication {

    /** Starts the service, see README for the environment variables; or a tool, when the first word names one. */
    public static void main(String[] args) throws InterruptedException {
        // Municipal networks are closed, and a service of record calls nobody; nor do its tools, or advertise.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        if (Tools.run(args)) {
            return;
        }
        Termination termination = Termination.awaited();
        try {
            SpringApplication.run(AyumiApplication.class, args);
        } finally {
            termination.startIsOver();
        }
    }
}
