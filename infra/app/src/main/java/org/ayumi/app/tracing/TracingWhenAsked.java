package org.ayumi.app.tracing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Leaves tracing out, whole, unless somebody says where traces go. Spring Boot's own switches keep the tracer and its
 * handlers, which then make spans for nobody in each request. Registered in {@code META-INF/spring.factories}.
 */
final class TracingWhenAsked implements AutoConfigurationImportFilter, EnvironmentAware {

    /** Also what OTEL_EXPORTER_OTLP_ENDPOINT becomes. */
    static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";

    private static final String TRACING = "org.springframework.boot.micrometer.tracing.";
    private static final String OPEN_TELEMETRY = "org.springframework.boot.opentelemetry.";

    private boolean isAsked;

    @Override
    public void setEnvironment(Environment environment) {
        isAsked = isAsked(environment);
    }

    /** A variable that is there and empty says nowhere. */
    private static boolean isAsked(Environment environment) {
        return StringUtils.hasText(environment.getProperty(ENDPOINT));
    }

    /** For what is ours. */
    static final class Asked implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isAsked(context.getEnvironment());
        }
    }

    @Override
    public boolean[] match(@Nullable String[] autoConfigurations, AutoConfigurationMetadata metadata) {
        boolean[] matches = new boolean[autoConfigurations.length];
        for (int i = 0; i < matches.length; i++) {
            matches[i] = isAsked || !isTracing(autoConfigurations[i]);
        }
        return matches;
    }

    private static boolean isTracing(@Nullable String name) {
        return name != null && (name.startsWith(TRACING) || name.startsWith(OPEN_TELEMETRY));
    }
}
