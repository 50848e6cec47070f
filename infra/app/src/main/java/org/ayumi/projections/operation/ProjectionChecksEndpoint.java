package org.ayumi.projections.operation;

import java.util.List;
import org.ayumi.projections.rebuild.ReadModelCheck;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * POST /actuator/projectionchecks: compares every read model and the lookups with their events, and changes nothing. POST
 * …/{name}: one of them.
 */
@Component
@Endpoint(id = "projectionchecks")
class ProjectionChecksEndpoint {

    private final ReadModelCheck check;

    ProjectionChecksEndpoint(ReadModelCheck check) {
        this.check = check;
    }

    /** What came of all checks. */
    record Checked(boolean sound, String ja, String en, List<ReadModelCheck.Result> projections) {

        static Checked of(List<ReadModelCheck.Result> results) {
            boolean sound = results.stream().allMatch(ReadModelCheck.Result::sound);
            return new Checked(
                    sound,
                    sound ? "正常: 読み取りモデルと参照表はイベントと一致します。" : "改ざんあり: 読み取りモデルまたは参照表がイベントと一致しません。",
                    sound
                            ? "OK: the read models and lookups are what the events say."
                            : "TAMPERED: read models or lookups are not what the events say.",
                    results);
        }
    }

    @WriteOperation
    Checked all() {
        return Checked.of(check.names().stream().sorted().map(check::check).toList());
    }

    @WriteOperation
    WebEndpointResponse<Checked> one(@Selector String name) {
        return check.names().contains(name)
                ? new WebEndpointResponse<>(Checked.of(List.of(check.check(name))))
                : new WebEndpointResponse<>(HttpStatus.NOT_FOUND.value());
    }
}
