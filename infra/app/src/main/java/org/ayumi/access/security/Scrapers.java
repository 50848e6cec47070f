package org.ayumi.access.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Supplier;
import org.ayumi.kernel.event.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Who may read the metrics: administrators, and whoever shows the token of AYUMI_METRICS_TOKEN. A monitor that logged in
 * as administrator could also rebuild read models and drop dead letters.
 */
@Component
final class Scrapers implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String SCHEME = "Bearer ";

    private final AuthorizationManager<Object> administrators =
            AuthorityAuthorizationManager.hasRole(Role.ADMIN.name());
    private final Optional<byte[]> token;

    Scrapers(MetricsProperties properties) {
        this.token = properties
                .metricsToken()
                .map(String::strip)
                .filter(text -> !text.isEmpty()) // set to nothing, it is not set
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public @Nullable AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        return isShown(context.getRequest().getHeader(HttpHeaders.AUTHORIZATION))
                ? new AuthorizationDecision(true)
                : administrators.authorize(authentication, context);
    }

    private boolean isShown(@Nullable String header) {
        return token.isPresent()
                && header != null
                && header.startsWith(SCHEME)
                && MessageDigest.isEqual(
                        token.get(), header.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8));
    }
}
