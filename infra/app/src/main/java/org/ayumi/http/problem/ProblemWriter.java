package org.ayumi.http.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.command.Fault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents, for controllers and for the filters before them. */
@Component
public class ProblemWriter {

    /** Longer than what waits in the queue takes. */
    static final String BUSY_SECONDS = "3";

    private static final String LEFT = ProblemWriter.class.getName() + ".left";

    private static final List<String> KNOWN_METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final Wording wording;
    private final JsonMapper json;

    ProblemWriter(Wording wording, JsonMapper json) {
        this.wording = wording;
        this.json = json;
    }

    ResponseEntity<ProblemDocument> entity(Problem problem, HttpServletRequest request) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.body(document(problem, request));
    }

    /** 401, with the challenge that makes a browser or curl ask for the account. */
    public void unauthenticated(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof TooManyAttempts attempts) {
            tooManyAttempts(attempts, request, response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"ayumi\", charset=\"UTF-8\"");
        write(
                Problem.of(HttpStatus.UNAUTHORIZED, "unauthenticated", "Authorization", "account.unknown"),
                request,
                response);
    }

    /** 429: the password was not looked at, so it is neither right nor wrong. */
    private void tooManyAttempts(TooManyAttempts attempts, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(attempts.waitSeconds()));
        write(
                Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-attempts",
                        "Authorization",
                        "account.too-many-attempts",
                        attempts.waitSeconds()),
                request,
                response);
    }

    /** 403: the account's role may not do this. */
    public void forbidden(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        write(Problem.of(HttpStatus.FORBIDDEN, "forbidden", "Authorization", "account.role"), request, response);
    }

    /** 400: an address that could deceive a filter (double slashes, encoded percent signs, semicolons); 405: no method of ours. */
    public void rejected(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!KNOWN_METHODS.contains(request.getMethod())) {
            unread(HttpStatus.METHOD_NOT_ALLOWED, "method", "method.malformed", request, response);
            return;
        }
        write(Problem.of(HttpStatus.BAD_REQUEST, "malformed", "path", "path.rejected"), request, response);
    }

    /** A request that a filter cannot take as it was sent. */
    public void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String field,
            String key,
            Object... arguments)
            throws IOException {
        write(Problem.of(status, "malformed", field, key, arguments), request, response);
    }

    /** 503: everything is well, and there is more to do than can be done at once. */
    public void busy(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, BUSY_SECONDS);
        write(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", "service", "service.busy"), request, response);
    }

    /** 503: this process is about to end. Another one, or the same one started again, is for this request. */
    public void leaving(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, BUSY_SECONDS);
        write(
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "service", "service.leaving"),
                request,
                response);
    }

    /** A part of the request that cannot be read: a header, the path, the method. */
    public void unread(
            HttpStatus status, String part, String messageKey, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", KNOWN_METHODS));
        }
        String kind = status == HttpStatus.BAD_REQUEST ? "malformed" : "request";
        write(Problem.of(status, kind, part, messageKey, status.getReasonPhrase()), request, response);
    }

    /** What the server answers, because it has begun to, and in which words. */
    public void leave(HttpServletRequest request, HttpStatus status, String field, String key) {
        request.setAttribute(
                LEFT, Problem.of(status, status == HttpStatus.BAD_REQUEST ? "malformed" : "request", field, key));
    }

    /** What no handler answered: in the words that were left for it, or by its status alone. */
    void unanswered(HttpStatus status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(LEFT) instanceof Problem left) {
            write(left, request, response);
            return;
        }
        Problem problem = switch (status) {
            case UNAUTHORIZED -> Problem.of(status, "unauthenticated", "Authorization", "account.unknown");
            case FORBIDDEN -> Problem.of(status, "forbidden", "Authorization", "account.role");
            default ->
                status.is5xxServerError()
                        ? Problem.of(status, "unexpected", "service", "service.unexpected")
                        : Problem.of(
                                status,
                                "request",
                                ProblemAdvice.part(status),
                                "request.not-supported",
                                status.getReasonPhrase());
        };
        write(problem, request, response);
    }

    /** 400: a parameter at an address that takes none. */
    public void badParameter(HttpServletRequest request, HttpServletResponse response, String name) throws IOException {
        write(Problem.of(HttpStatus.BAD_REQUEST, "malformed", name, "parameter.none-known"), request, response);
    }

    /** 421: another node is for this. */
    public void misdirected(HttpServletRequest request, HttpServletResponse response, String role) throws IOException {
        write(Problem.of(HttpStatus.MISDIRECTED_REQUEST, "misdirected", "path", "node.role", role), request, response);
    }

    /** 503: a read that has to be recorded cannot be. */
    public void unrecorded(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        write(
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "readLog", "read-log.unwritable"),
                request,
                response);
    }

    void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(document(problem, request)));
    }

    private ProblemDocument document(Problem problem, HttpServletRequest request) {
        List<ProblemDocument.FieldError> errors =
                problem.faults().stream().map(this::fieldError).toList();
        return new ProblemDocument(
                "urn:ayumi:problem:" + problem.kind(),
                both("title." + problem.kind()),
                problem.status().value(),
                errors.stream()
                        .map(error -> error.messageJa() + " / " + error.messageEn())
                        .collect(Collectors.joining("; ")),
                Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                        .or(() -> Optional.ofNullable(request.getRequestURI()))
                        .map(String::valueOf)
                        .orElse(""),
                errors);
    }

    private String both(String key) {
        return wording.japanese(key, List.of()) + " / " + wording.english(key, List.of());
    }

    private ProblemDocument.FieldError fieldError(Fault fault) {
        String name = wording.japaneseName(fault.field());
        String labelled = name.isEmpty() ? fault.field() : fault.field() + "（" + name + "）";
        return new ProblemDocument.FieldError(
                fault.field(),
                fault.messageKey(),
                labelled + ": " + wording.japanese(fault.messageKey(), fault.arguments()),
                fault.field() + ": " + wording.english(fault.messageKey(), fault.arguments()));
    }
}
