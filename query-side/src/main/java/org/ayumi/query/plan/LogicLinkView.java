package org.ayumi.query.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.ayumi.kernel.logic.LogicLink;
import org.ayumi.query.http.ApiView;

/**
 * One thing is to lead to another.
 *
 * @param assumption why it should
 * @param sinceModelVersion the version of the model in which it was drawn
 */
@ApiView
@Schema(name = "LinkOfLogicModel")
public record LogicLinkView(LogicEnd from, LogicEnd to, Optional<String> assumption, int sinceModelVersion) {

    static LogicLinkView of(LogicLinkColumns row) {
        LogicLink link = row.link();
        return new LogicLinkView(
                LogicEnd.of(link.from()), LogicEnd.of(link.to()), link.assumption(), row.sinceVersion());
    }
}
