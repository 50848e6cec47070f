package org.ayumi.access.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/**
 * The page that was asked for before the login, in a cookie of the one who asked: strangers make no session. Only a path
 * of this service is read back, so that nobody is led elsewhere.
 */
final class SavedPaths implements RequestCache {

    private static final String NAME = "ayumi-next";
    private static final int LONGEST = 1000;
    private static final Duration KEPT = Duration.ofMinutes(10);

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String path = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (request.getMethod().equals("GET") && path.length() <= LONGEST && isOurs(path)) {
            byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
            set(request, response, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), KEPT);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> path = path(request);
        path.ifPresent(asked -> removeRequest(request, response));
        return path.map(SimpleSavedRequest::new).orElse(null);
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }

    private static Optional<String> path(HttpServletRequest request) {
        try {
            return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                    .map(Cookie::getValue)
                    .map(value -> new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8))
                    .filter(SavedPaths::isOurs);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** A browser takes "//host" and "/\host" for another host. */
    private static boolean isOurs(String path) {
        return path.matches("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, Duration kept) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(kept)
                .build();
        response.addHeader("Set-Cookie", cookie.toString());
    }
}
