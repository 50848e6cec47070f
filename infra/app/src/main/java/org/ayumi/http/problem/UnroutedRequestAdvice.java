package org.ayumi.http.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Requests that reach no controller: for those of programs, problem documents; pages have their own. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
@RestControllerAdvice
class UnroutedRequestAdvice {

    private static final List<String> WITHOUT_PAGES = List.of("/api/", "/ledger/", "/actuator", "/v3/");

    private final ProblemAdvice problems;

    UnroutedRequestAdvice(ProblemAdvice problems) {
        this.problems = problems;
    }

    @ExceptionHandler({
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeNotSupportedException.class,
        HttpMediaTypeNotAcceptableException.class
    })
    @Nullable ResponseEntity<ProblemDocument> unrouted(Exception failure, HttpServletRequest request) throws Exception {
        String path = request.getRequestURI();
        if (WITHOUT_PAGES.stream().noneMatch(path::startsWith)) {
            throw failure;
        }
        return problems.anything(failure, request);
    }
}
