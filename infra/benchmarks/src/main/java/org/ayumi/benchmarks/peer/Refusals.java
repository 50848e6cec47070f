package org.ayumi.benchmarks.peer;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class Refusals {

    @ExceptionHandler
    ProblemDetail refused(Refused refused) {
        return refused.problem();
    }

    /** Two changes had read the same version; the first one stands. */
    @ExceptionHandler
    ProblemDetail overtaken(OptimisticLockingFailureException overtaken) {
        return new Refused(HttpStatus.PRECONDITION_FAILED, "If-Match", "版が古い", "the version is stale").problem();
    }
}
