package org.ayumi.benchmarks.peer;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/** Run by the benchmark as a process of its own. */
@SpringBootApplication(proxyBeanMethods = false)
public class PeerApplication {

    /** Spring's own arguments, {@code --spring.datasource.url=…} among them. */
    public static void main(String[] args) {
        application().run(args);
    }

    static SpringApplication application() {
        return new SpringApplicationBuilder(PeerApplication.class)
                .properties("spring.config.name=peer")
                .build();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
