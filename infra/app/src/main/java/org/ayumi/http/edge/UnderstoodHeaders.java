package org.ayumi.http.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ayumi.http.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the headers that decide what happens, before anything happens: one that cannot be understood refuses the request
 * by its name. Others may say what they like (a proxy adds a name in its own encoding): nobody reads them.
 */
final class UnderstoodHeaders extends OncePerRequestFilter {

    private static final Pattern VISIBLE = Pattern.compile("[\\x20-\\x7e\\t]*");
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final List<String> DECISIVE = List.of(
            HttpHeaders.ACCEPT,
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.CONTENT_RANGE,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.HOST,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            IDEMPOTENCY_KEY);

    private static final Set<String> ONCE = Set.of(
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.HOST,
            IDEMPOTENCY_KEY);

    private final ProblemWriter problems;
    private final PublicAddress address;

    UnderstoodHeaders(ProblemWriter problems, PublicAddress address) {
        this.problems = problems;
        this.address = address;
    }

    /** A header that is not understood. */
    private record Offence(HttpStatus status, String header, String messageKey) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Offence> offence = offence(request);
        Optional<String> accepted = AcceptedTypes.of(request);
        if (offence.isPresent()) {
            refuse(offence.get(), request, response);
        } else if (accepted.isEmpty()) {
            refuse(
                    new Offence(HttpStatus.NOT_ACCEPTABLE, HttpHeaders.ACCEPT, "accept.none-possible"),
                    request,
                    response);
        } else {
            UnderstoodRequest understood = new UnderstoodRequest(request, accepted.get(), address);
            chain.doFilter(understood, address.isKnown() ? response : new LocalRedirects(response, understood));
        }
    }

    private void refuse(Offence offence, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.unread(offence.status(), offence.header(), offence.messageKey(), request, response);
    }

    private static Optional<Offence> offence(HttpServletRequest request) {
        for (String header : DECISIVE) {
            List<String> values = Collections.list(request.getHeaders(header));
            if (values.stream().anyMatch(value -> !VISIBLE.matcher(value).matches())) {
                boolean isKey = header.equals(IDEMPOTENCY_KEY);
                return Optional.of(new Offence(
                        HttpStatus.BAD_REQUEST, header, isKey ? "idempotency.key-malformed" : "header.malformed"));
            }
            if (values.size() > 1 && ONCE.contains(header)) {
                return Optional.of(new Offence(HttpStatus.BAD_REQUEST, header, "header.twice"));
            }
        }
        return ofTheBody(request);
    }

    private static Optional<Offence> ofTheBody(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.CONTENT_RANGE) != null) {
            return Optional.of(
                    new Offence(HttpStatus.BAD_REQUEST, HttpHeaders.CONTENT_RANGE, "header.parts-not-taken"));
        }
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.strip().toLowerCase(Locale.ROOT).equals("identity")) {
            return Optional.of(new Offence(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, HttpHeaders.CONTENT_ENCODING, "header.encoding-not-taken"));
        }
        return isOneType(request.getHeader(HttpHeaders.CONTENT_TYPE))
                ? Optional.empty()
                : Optional.of(new Offence(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE, HttpHeaders.CONTENT_TYPE, "header.no-media-type"));
    }

    private static boolean isOneType(@Nullable String contentType) {
        if (contentType == null || contentType.isBlank()) {
            return true;
        }
        try {
            return MediaType.parseMediaType(contentType).isConcrete();
        } catch (InvalidMediaTypeException none) {
            return false;
        }
    }
}
