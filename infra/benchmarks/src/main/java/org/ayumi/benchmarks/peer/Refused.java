package org.ayumi.benchmarks.peer;

import java.io.Serial;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A request that changes nothing, and why. */
class Refused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    record Fault(String field, String ja, String en) {}

    private final HttpStatus status;

    private final transient List<Fault> faults;

    Refused(HttpStatus status, List<Fault> faults) {
        super(faults.toString(), null, false, false);
        this.status = status;
        this.faults = faults;
    }

    Refused(HttpStatus status, String field, String ja, String en) {
        this(status, List.of(new Fault(field, ja, en)));
    }

    ProblemDetail problem() {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setProperty("errors", faults);
        return problem;
    }
}
