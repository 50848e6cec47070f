package org.ayumi.query.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

/** {@code Link: <…>; rel="next"}, the way to the next page. */
public final class PageLinks {

    private PageLinks() {}

    /**
     * The address of this request with the next cursor; every other parameter stays, letter by letter as it was sent.
     * Without scheme and host: what the client called is known to the client, and not to a service behind a proxy.
     */
    public static void next(HttpServletRequest request, HttpServletResponse response, Page<?> page) {
        page.next().ifPresent(cursor -> {
            String after = "after=" + UriUtils.encode(cursor, StandardCharsets.UTF_8);
            String query = Stream.concat(others(request), Stream.of(after)).collect(Collectors.joining("&"));
            response.addHeader(HttpHeaders.LINK, "<" + request.getRequestURI() + "?" + query + ">; rel=\"next\"");
        });
    }

    private static Stream<String> others(HttpServletRequest request) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        return Arrays.stream(query.split("&", -1))
                .filter(parameter -> !parameter.isEmpty())
                .filter(parameter -> !parameter.equals("after") && !parameter.startsWith("after="));
    }
}
