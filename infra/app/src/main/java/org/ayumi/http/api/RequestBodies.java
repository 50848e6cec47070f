package org.ayumi.http.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;
import org.ayumi.http.problem.ProblemWriter;
import org.ayumi.http.server.Limits;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads bodies of the API whole, once it is known whose they are and that their role may send them. It stands at the end
 * of the security filters; nothing before it reads a body. What is not UTF-8 as RFC 8259 asks for reaches no reader of
 * JSON, which would guess UTF-16 and UTF-32 from the first bytes. A table says itself in which charset it is, or whoever
 * reads it finds out.
 */
public final class RequestBodies extends OncePerRequestFilter {

    private static final MediaType TABLE = new MediaType("text", "csv");

    private static final int AT_A_TIME = 8 * 1024;
    private static final long PATIENCE_SECONDS = 5;

    /** Of a body that is too large, passed over so that its sender hears the answer. */
    private static final long PASSED_OVER = 2L * Limits.BODY;

    private final ProblemWriter problems;
    private final Semaphore largeBodies = new Semaphore(Limits.LARGE_BODIES_AT_ONCE, true);

    public RequestBodies(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isTable(request) && namesAnotherCharset(request)) {
            refuse(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, HttpHeaders.CONTENT_TYPE, "body.charset");
        } else {
            read(request, response, chain);
        }
    }

    private void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isLarge = false;
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] part = new byte[AT_A_TIME];
        try {
            if (request.getContentLengthLong() > Limits.BODY) {
                tooLarge(request, response);
                return;
            }
            for (int count = next(request, part); count >= 0; count = next(request, part)) {
                if (!isLarge && body.size() + count > Limits.SMALL_BODY) {
                    isLarge = largeBodies.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    if (!isLarge) {
                        problems.busy(request, response);
                        return;
                    }
                }
                if (body.size() + count > Limits.BODY) {
                    tooLarge(request, response);
                    return;
                }
                body.write(part, 0, count);
            }
            passOn(body.toByteArray(), request, response, chain);
        } catch (IncompleteBody late) {
            // The server has begun an answer of its own, and asks for its words when this one is over.
            if (late.isMalformed()) {
                problems.leave(request, HttpStatus.BAD_REQUEST, "body", "body.chunks");
            } else {
                problems.leave(request, HttpStatus.REQUEST_TIMEOUT, "body", "body.incomplete");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("stopped while a body was read").initCause(e);
        } finally {
            if (isLarge) {
                largeBodies.release();
            }
        }
    }

    private static int next(HttpServletRequest request, byte[] part) throws IncompleteBody {
        try {
            return request.getInputStream().read(part);
        } catch (IOException cut) {
            throw new IncompleteBody(cut);
        }
    }

    /** The rest did not come: too slow, gone, or no chunks. */
    private static final class IncompleteBody extends IOException {

        private static final long serialVersionUID = 1L;

        IncompleteBody(IOException cause) {
            super(cause);
        }

        boolean isMalformed() {
            return getCause() instanceof BadRequestException && !(getCause() instanceof ClientAbortException);
        }
    }

    private void passOn(byte[] body, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isTable(request)) {
            chain.doFilter(new ReadBody(request, body), response);
            return;
        }
        if (Utf8Bytes.beginsWithMark(body)) {
            refuse(request, response, HttpStatus.BAD_REQUEST, "body", "body.byte-order-mark");
            return;
        }
        OptionalLong foreign = Utf8Bytes.firstForeign(body);
        if (foreign.isPresent()) {
            refuse(request, response, HttpStatus.BAD_REQUEST, "body", "body.foreign-bytes", foreign.getAsLong());
            return;
        }
        chain.doFilter(new ReadBody(request, body), response);
    }

    private void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader(HttpHeaders.EXPECT) == null) {
            byte[] part = new byte[AT_A_TIME];
            long passed = 0;
            for (int count = next(request, part); count >= 0 && passed < PASSED_OVER; count = next(request, part)) {
                passed += count;
            }
        }
        refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, "body", "body.too-large", Limits.BODY);
    }

    /** No address reads a table as JSON, nor JSON as a table. */
    private static boolean isTable(HttpServletRequest request) {
        try {
            return request.getContentType() != null
                    && TABLE.equalsTypeAndSubtype(MediaType.parseMediaType(request.getContentType()));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    /** A media type that cannot be read is refused where the handler for it is looked for. */
    private static boolean namesAnotherCharset(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getContentType())
                    .map(MediaType::parseMediaType)
                    .map(type -> type.getParameter("charset"))
                    .map(name -> !name.replace("\"", "").equalsIgnoreCase(StandardCharsets.UTF_8.name()))
                    .orElse(false);
        } catch (InvalidMediaTypeException unreadable) {
            return unreadable.getMessage() != null && unreadable.getMessage().contains("charset");
        }
    }

    private void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String field,
            String key,
            Object... arguments)
            throws IOException {
        problems.refuse(request, response, status, field, key, arguments);
    }
}
