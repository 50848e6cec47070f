package org.ayumi.http.edge;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.ayumi.http.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** In the place of the web server's own page of errors: a problem document, under the headers of every answer. */
final class ProblemValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);

    private final ProblemWriter problems;
    private final AnswerHeaders headers;

    ProblemValve(ProblemWriter problems, AnswerHeaders headers) {
        this.problems = problems;
        this.headers = headers;
    }

    /** Errors of the server itself are answered without any filter; what resets an answer is caught by the filter. */
    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        headers.protect(request, response);
        super.invoke(request, response);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        HttpStatus status =
                Optional.ofNullable(HttpStatus.resolve(response.getStatus())).orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        if (!status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        AtomicBoolean connected = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, connected);
        if (connected.get()) {
            answer(request, response, reason(status, request, thrown));
        }
    }

    private void answer(Request request, Response response, UnreadRequest reason) {
        try {
            headers.writeHeaders(request, response);
            // Where the next request begins is not known after one that could not be read, whatever its status.
            response.setHeader(HttpHeaders.CONNECTION, "close");
            problems.unread(reason.status(), reason.part(), reason.messageKey(), request, response);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("nobody is there to be told of an error", gone);
        }
    }

    private static UnreadRequest reason(HttpStatus status, Request request, @Nullable Throwable thrown) {
        Object failure =
                thrown == null ? request.getCoyoteRequest().getAttribute(RequestDispatcher.ERROR_EXCEPTION) : thrown;
        return failure instanceof Throwable known && known.getMessage() != null && status.is4xxClientError()
                ? UnreadRequest.because(status, known.getMessage(), request)
                : UnreadRequest.of(status, request);
    }
}
