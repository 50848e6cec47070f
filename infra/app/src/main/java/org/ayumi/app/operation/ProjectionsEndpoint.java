package org.ayumi.app.operation;

import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** GET /actuator/projections: where they stand. POST /actuator/projections/{name}: rebuild one from its events. */
@Component
@Endpoint(id = "projections")
class ProjectionsEndpoint {

    private final ProjectionControl control;

    ProjectionsEndpoint(ProjectionControl control) {
        this.control = control;
    }

    /** Positions, beside the last position of the store. */
    record Standing(long head, Map<String, Long> positions) {}

    @ReadOperation
    Standing standing() {
        return new Standing(control.head(), control.positions());
    }

    @WriteOperation
    WebEndpointResponse<Standing> rebuild(@Selector String name) {
        if (!control.knows(name)) {
            return new WebEndpointResponse<>(HttpStatus.NOT_FOUND.value());
        }
        control.rebuild(name);
        return new WebEndpointResponse<>(standing(), HttpStatus.ACCEPTED.value());
    }
}
