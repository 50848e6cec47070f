package org.ayumi.http.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Why the web server turned a request away before the application saw it. Tomcat says so in the sentence of an exception
 * and nowhere else; a sentence that is not known here still gives an answer, about the request as a whole.
 *
 * @param part the part of the request that cannot be read: path, method, or a header by its name
 */
record UnreadRequest(HttpStatus status, String part, String messageKey) {

    private static final Pattern HEADER_LINE =
            Pattern.compile("HTTP header line \\[([!#$%&'*+.^_`|~0-9A-Za-z-]{1,60}):");

    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9._-]{1,255}(:\\d{1,5})?|\\[[0-9A-Fa-f:.]{2,45}](:\\d{1,5})?");

    /** Words of Tomcat's sentences, and the part each speaks of. */
    private static final Map<String, String> PARTS = Map.of(
            "request target", "path",
            "uri", "path",
            "method name", "method",
            "host", "Host",
            "transfer", "Transfer-Encoding",
            "content-length", "Content-Length");

    /** By Tomcat's own sentence. */
    static UnreadRequest because(HttpStatus status, String sentence, HttpServletRequest request) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        if (lower.contains("header is too large") || lower.contains("number of headers")) {
            return new UnreadRequest(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "header", "header.too-large");
        }
        if (lower.contains("header line")) {
            Matcher named = HEADER_LINE.matcher(sentence);
            return new UnreadRequest(status, named.find() ? named.group(1) : "header", "header.malformed");
        }
        return PARTS.entrySet().stream()
                .filter(known -> lower.contains(known.getKey()))
                .map(known -> new UnreadRequest(status, known.getValue(), key(known.getValue())))
                .findFirst()
                .orElseGet(() -> of(status, request));
    }

    /**
     * Where there is no sentence: the status says which part it was, or the request itself does. What the server does not
     * implement is no fault of the server.
     */
    static UnreadRequest of(HttpStatus status, HttpServletRequest request) {
        return switch (status) {
            case BAD_REQUEST -> malformed(status, partIn(request));
            case NOT_IMPLEMENTED ->
                request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null
                        ? new UnreadRequest(HttpStatus.METHOD_NOT_ALLOWED, "method", "method.malformed")
                        : malformed(HttpStatus.BAD_REQUEST, HttpHeaders.TRANSFER_ENCODING);
            case HTTP_VERSION_NOT_SUPPORTED -> malformed(HttpStatus.BAD_REQUEST, "version");
            default -> new UnreadRequest(status, part(status), "request.not-supported");
        };
    }

    private static String part(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "path";
            case METHOD_NOT_ALLOWED -> "method";
            case EXPECTATION_FAILED -> "Expect";
            case LENGTH_REQUIRED -> HttpHeaders.CONTENT_LENGTH;
            case CONTENT_TOO_LARGE -> "body";
            default -> status.is5xxServerError() ? "service" : "request";
        };
    }

    private static String partIn(HttpServletRequest request) {
        List<String> lengths = Collections.list(request.getHeaders(HttpHeaders.CONTENT_LENGTH));
        if (lengths.size() > 1 || lengths.stream().anyMatch(length -> !length.matches("\\d{1,18}"))) {
            return HttpHeaders.CONTENT_LENGTH;
        }
        List<String> hosts = Collections.list(request.getHeaders(HttpHeaders.HOST));
        return hosts.size() == 1 && HOST.matcher(hosts.getFirst()).matches() ? "path" : HttpHeaders.HOST;
    }

    private static UnreadRequest malformed(HttpStatus status, String part) {
        return new UnreadRequest(status, part, key(part));
    }

    private static String key(String part) {
        return switch (part) {
            case "path" -> "path.rejected";
            case "method" -> "method.malformed";
            case "version" -> "request.version";
            default -> "header.malformed";
        };
    }
}
