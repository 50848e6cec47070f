package org.ayumi.http.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.ayumi.command.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What operations under /actuator refuse, in the form in which the API refuses. */
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
@RestControllerAdvice
class OperationAdvice {

    private final ProblemAdvice problems;

    OperationAdvice(ProblemAdvice problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> refused(Refusal refusal, HttpServletRequest request) {
        return problems.refused(refusal, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> unreadable(HttpMessageNotReadableException failure, HttpServletRequest request) {
        return problems.unreadable(failure, request);
    }
}
