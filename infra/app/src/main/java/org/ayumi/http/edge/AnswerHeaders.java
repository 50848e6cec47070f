package org.ayumi.http.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What every answer tells the browser, errors before the application included. One place, so that no answer is
 * forgotten; what differs by address is said here, too.
 */
final class AnswerHeaders implements HeaderWriter {

    private static final String PAGES = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    /** Nothing of a JSON document is ever loaded or run. */
    private static final String DATA =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Swagger UI sets styles on elements; its scripts are files of its own. */
    private static final String SWAGGER = PAGES + "; style-src 'self' 'unsafe-inline'";

    private static final String NO_DEVICES =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(),"
                    + " fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(),"
                    + " picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(),"
                    + " xr-spatial-tracking=()";

    private static final List<String> OF_DATA = List.of("/api/", "/ledger/", "/actuator", "/v3/");
    private static final List<String> FILES = List.of("/assets/", "/webjars/", "/swagger-ui/", "/favicon");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        protect(request, response);
        if (response.getHeader(HttpHeaders.CACHE_CONTROL) == null) {
            response.setHeader(
                    HttpHeaders.CACHE_CONTROL, startsWithAny(path(request), FILES) ? "no-cache" : "no-store");
        }
    }

    /** All but what the handler of a request may know better: how long its answer may be kept. */
    void protect(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", NO_DEVICES);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", policy(path(request)));
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private static String path(HttpServletRequest request) {
        return Optional.ofNullable(request.getRequestURI()).orElse("/");
    }

    private static String policy(String path) {
        if (startsWithAny(path, OF_DATA)) {
            return DATA;
        }
        return path.startsWith("/swagger-ui/") ? SWAGGER : PAGES;
    }

    private static boolean startsWithAny(String path, List<String> beginnings) {
        return beginnings.stream().anyMatch(path::startsWith);
    }
}
