package org.ayumi.http.problem;

import java.util.List;
import org.ayumi.command.Fault;
import org.springframework.http.HttpStatus;

/** An error on its way to the client. The kind names title and type; faults name the fields. */
record Problem(HttpStatus status, String kind, List<Fault> faults) {

    static Problem of(HttpStatus status, String kind, String field, String key, Object... arguments) {
        return new Problem(status, kind, List.of(Fault.at(field, key, arguments)));
    }
}
