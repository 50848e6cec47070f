package org.ayumi.app.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.Tracer;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A file of variables often has one that is empty. */
class TracingWhenAskedTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void an_endpoint_that_is_empty_asks_for_nothing(String endpoint) {
        assertThat(isThere(Map.of(TracingWhenAsked.ENDPOINT, endpoint))).isFalse();
        assertThat(isThere(Map.of())).isFalse();
        assertThat(isThere(Map.of(TracingWhenAsked.ENDPOINT, "http://collector:4318/v1/traces")))
                .isTrue();
    }

    private static boolean isThere(Map<String, Object> settings) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("given", settings));
            context.registerBean(Tracer.class, () -> Tracer.NOOP);
            context.register(Traces.class);
            context.refresh();
            return context.getBeanNamesForType(Traces.class).length == 1;
        }
    }
}
