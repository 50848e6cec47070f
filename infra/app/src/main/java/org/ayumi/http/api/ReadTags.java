package org.ayumi.http.api;

import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the tag of a read say what was shown: the version, which is what If-Match compares, and a hash of the whole
 * answer. So a client that has it already is told 304, and never while a name or a figure beside the version has changed.
 */
@RestControllerAdvice
class ReadTags implements ResponseBodyAdvice<Object> {

    private static final Pattern VERSION = Pattern.compile("\"(\\d+)\"");
    private static final Pattern KNOWN_TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");
    private static final int BYTES_OF_HASH = 8;
    private static final String ANY = "*";

    private final JsonMapper json;

    ReadTags(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body == null || !isRead(request) || !(response instanceof ServletServerHttpResponse servlet)) {
            return body;
        }
        HttpServletResponse answer = servlet.getServletResponse();
        Matcher version = VERSION.matcher(String.valueOf(answer.getHeader(HttpHeaders.ETAG)));
        if (!version.matches()) {
            return body;
        }
        String tag = "\"" + version.group(1) + "." + hash(json.writeValueAsBytes(body)) + "\"";
        answer.setHeader(HttpHeaders.ETAG, tag);
        if (knows(request.getHeaders().getOrEmpty(HttpHeaders.IF_NONE_MATCH), tag)) {
            answer.setStatus(HttpStatus.NOT_MODIFIED.value());
            return null;
        }
        return body;
    }

    private static boolean isRead(ServerHttpRequest request) {
        return request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
    }

    /** Weakly, as RFC 9110 compares here: what a proxy compressed is still what was shown. */
    private static boolean knows(List<String> headers, String tag) {
        String all = String.join(",", headers);
        return all.strip().equals(ANY)
                || KNOWN_TAG
                        .matcher(all)
                        .results()
                        .anyMatch(known -> known.group(1).equals(tag));
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(whole, 0, BYTES_OF_HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
