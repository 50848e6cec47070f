package org.ayumi.http.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.database.DatabaseAway;
import org.ayumi.database.ServiceBusy;
import org.ayumi.eventstore.LedgerBrokenException;
import org.ayumi.query.http.QueryProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns what the two sides throw into problem documents. A stack trace never leaves the house. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice {

    private static final Pattern PARAMETER = Pattern.compile("Parameter \\[([A-Za-z]{1,40})]");
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemWriter writer;
    private final NowAndThen away;
    private final NowAndThen busy;
    private final NowAndThen broken;

    ProblemAdvice(ProblemWriter writer, Clock clock) {
        this.writer = writer;
        this.away = new NowAndThen(LOG, clock);
        this.busy = new NowAndThen(LOG, clock);
        this.broken = new NowAndThen(LOG, Level.ERROR, clock);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> refused(Refusal refusal, HttpServletRequest request) {
        return switch (refusal.kind()) {
            case MALFORMED -> answer(HttpStatus.BAD_REQUEST, "malformed", refusal.faults(), request);
            case NOT_FOUND -> answer(HttpStatus.NOT_FOUND, "not-found", refusal.faults(), request);
            case RULE -> answer(HttpStatus.CONFLICT, "rule", refusal.faults(), request);
            case STALE -> answer(HttpStatus.PRECONDITION_FAILED, "stale", refusal.faults(), request);
            case IMPOSSIBLE -> answer(HttpStatus.UNPROCESSABLE_CONTENT, "impossible", refusal.faults(), request);
            case PRECONDITION_MISSING ->
                answer(HttpStatus.PRECONDITION_REQUIRED, "precondition-required", refusal.faults(), request);
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> notAnswered(QueryProblem problem, HttpServletRequest request) {
        List<Fault> faults = List.of(new Fault(problem.field(), problem.messageKey(), problem.arguments()));
        return switch (problem.kind()) {
            case NOT_FOUND -> answer(HttpStatus.NOT_FOUND, "not-found", faults, request);
            case BAD_PARAMETER -> answer(HttpStatus.BAD_REQUEST, "malformed", faults, request);
            case NOT_YET -> answer(HttpStatus.SERVICE_UNAVAILABLE, "not-yet", faults, request);
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> unknown(AggregateNotFoundException failure, HttpServletRequest request) {
        Fault fault = Fault.at("id", "id.unknown", failure.getAggregateIdentifier());
        return answer(HttpStatus.NOT_FOUND, "not-found", List.of(fault), request);
    }

    /** An id that is there, but of something else: a plan's where an indicator's belongs. */
    @ExceptionHandler
    ResponseEntity<ProblemDocument> ofAnotherKind(IncompatibleAggregateException failure, HttpServletRequest request) {
        Fault fault = Fault.at("id", "id.unknown", request.getRequestURI().split("/", -1)[4]);
        return answer(HttpStatus.NOT_FOUND, "not-found", List.of(fault), request);
    }

    @ExceptionHandler({ConcurrencyException.class, AggregateStreamCreationException.class})
    ResponseEntity<ProblemDocument> overtaken(RuntimeException failure, HttpServletRequest request) {
        return answer(HttpStatus.CONFLICT, "rule", List.of(Fault.at("id", "version.concurrent-change")), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> unreadable(HttpMessageNotReadableException failure, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, "malformed", List.of(UnreadableJson.fault(failure)), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> wrongType(MethodArgumentTypeMismatchException failure, HttpServletRequest request) {
        Fault fault = Fault.at(failure.getName(), "parameter.unreadable", String.valueOf(failure.getValue()));
        return answer(HttpStatus.BAD_REQUEST, "malformed", List.of(fault), request);
    }

    @ExceptionHandler({
        CannotGetJdbcConnectionException.class,
        DataAccessResourceFailureException.class,
        QueryTimeoutException.class,
        TransactionException.class,
        LockAcquisitionFailedException.class,
        EventStoreException.class
    })
    ResponseEntity<ProblemDocument> databaseAway(Exception failure, HttpServletRequest request) {
        if (isLedgerBroken(failure)) {
            return ledgerBroken(failure, request);
        }
        if (ServiceBusy.isBehind(failure) || failure instanceof LockAcquisitionFailedException) {
            return busy(failure, request);
        }
        away.say("the database did not answer: {}", failure);
        return answer(
                HttpStatus.SERVICE_UNAVAILABLE, "unavailable", List.of(Fault.at("database", "database.away")), request);
    }

    /** The database is well. Commands on one aggregate wait for each other, too. */
    private ResponseEntity<ProblemDocument> busy(Exception failure, HttpServletRequest request) {
        busy.say("more requests than can be served at once: {}", failure);
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "busy", List.of(Fault.at("service", "service.busy")), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> busyNow(BusyNow failure, HttpServletRequest request) {
        return busy(failure, request);
    }

    /** Trying again does not help: the operator finds more in the health of the ledger. */
    private ResponseEntity<ProblemDocument> ledgerBroken(Exception failure, HttpServletRequest request) {
        broken.say("nothing is stored: {}", failure);
        return answer(
                HttpStatus.SERVICE_UNAVAILABLE, "unavailable", List.of(Fault.at("ledger", "ledger.broken")), request);
    }

    private static boolean isLedgerBroken(Throwable failure) {
        return failure instanceof LedgerBrokenException
                || (failure.getCause() != null && isLedgerBroken(failure.getCause()));
    }

    private static boolean hasClientLeft(Throwable failure) {
        return failure instanceof ClientAbortException
                || failure instanceof AsyncRequestNotUsableException
                || (failure.getCause() != null && hasClientLeft(failure.getCause()));
    }

    /** Left to the server, which cuts the connection. */
    @ExceptionHandler
    ResponseEntity<ProblemDocument> brokenOff(BrokenOff failure, HttpServletRequest request) {
        LOG.warn("the answer to {} {} broke off", request.getMethod(), request.getRequestURI(), failure.getCause());
        throw failure;
    }

    /**
     * Axon wraps what is no RuntimeException of ours; what is inside decides. Who has left is told nothing, and is
     * nobody's fault.
     */
    @ExceptionHandler
    @Nullable ResponseEntity<ProblemDocument> anything(Exception failure, HttpServletRequest request) {
        if (failure instanceof CommandExecutionException && failure.getCause() instanceof Refusal refusal) {
            return refused(refusal, request);
        }
        if (isLedgerBroken(failure)) {
            return ledgerBroken(failure, request);
        }
        if (DatabaseAway.isBehind(failure)) {
            return databaseAway(failure, request);
        }
        if (failure instanceof InvalidParameterException undecodable) {
            Fault fault = Fault.at(parameterIn(undecodable), "parameter.unreadable", "?");
            return answer(HttpStatus.BAD_REQUEST, "malformed", List.of(fault), request);
        }
        if (failure instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            ResponseEntity<ProblemDocument> answer = answer(
                    status,
                    "request",
                    List.of(Fault.at(part(status), "request.not-supported", status.getReasonPhrase())),
                    request);
            // Allow, Accept: what the server would take instead.
            return ResponseEntity.status(answer.getStatusCode())
                    .headers(headers -> {
                        headers.addAll(answer.getHeaders());
                        headers.addAll(known.getHeaders());
                    })
                    .body(answer.getBody());
        }
        if (hasClientLeft(failure)) {
            LOG.debug("the client of {} {} has left", request.getMethod(), request.getRequestURI(), failure);
            return null;
        }
        LOG.error("unexpected failure of {} {}", request.getMethod(), request.getRequestURI(), failure);
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unexpected",
                List.of(Fault.at("service", "service.unexpected")),
                request);
    }

    /** Tomcat names the parameter only in its sentence. */
    private static String parameterIn(InvalidParameterException failure) {
        Matcher named = PARAMETER.matcher(String.valueOf(failure.getMessage()));
        return named.find() ? named.group(1) : "parameter";
    }

    /** Which part of the request the server does not take. */
    static String part(HttpStatus status) {
        return switch (status) {
            case UNSUPPORTED_MEDIA_TYPE -> "Content-Type";
            case NOT_ACCEPTABLE -> "Accept";
            case METHOD_NOT_ALLOWED -> "method";
            default -> "path";
        };
    }

    private ResponseEntity<ProblemDocument> answer(
            HttpStatus status, String kind, List<Fault> faults, HttpServletRequest request) {
        return writer.entity(new Problem(status, kind, faults), request);
    }
}
