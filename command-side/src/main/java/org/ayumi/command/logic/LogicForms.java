package org.ayumi.command.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.input.Form;
import org.ayumi.kernel.logic.LogicLink;
import org.ayumi.kernel.logic.LogicModel;
import org.ayumi.kernel.logic.LogicNode;
import org.jspecify.annotations.Nullable;

/** Reads a request that draws a logic model, naming every fault. */
final class LogicForms {

    private LogicForms() {}

    static DrawLogicModel model(String planId, LogicBodies.Model body) {
        Form form = Form.of(body);
        form.required("links", body.links());
        List<LogicBodies.@Nullable Link> given = form.counted("links", body.links(), LogicModel.MOST_LINKS);
        List<LogicLink> links = new ArrayList<>();
        for (int index = 0; index < given.size(); index++) {
            String field = "links[" + index + "]";
            form.required(field, given.get(index))
                    .flatMap(link -> link(form, field, link))
                    .ifPresent(links::add);
        }
        Optional<LogicModel> model =
                links.size() == given.size() ? form.attempt("", () -> new LogicModel(links)) : Optional.empty();
        Optional<String> reason = form.paragraph("reason", body.reason());
        form.line("source", body.source());
        form.refuseFaults();
        return new DrawLogicModel(planId, model.orElseThrow(), reason);
    }

    private static Optional<LogicLink> link(Form form, String field, LogicBodies.Link body) {
        Optional<LogicNode> from = node(form, field + ".from", body.from());
        Optional<LogicNode> to = node(form, field + ".to", body.to());
        Optional<String> assumption = form.line(field + ".assumption", body.assumption());
        return from.flatMap(start ->
                to.flatMap(end -> form.attempt(field, () -> new LogicLink(start, end, assumption))));
    }

    private static Optional<LogicNode> node(Form form, String field, LogicBodies.@Nullable Node body) {
        return form.required(field, body)
                .flatMap(given -> form.required(field + ".kind", given.kind())
                        .flatMap(kind -> form.attempt(
                                field,
                                () -> new LogicNode(
                                        kind, Optional.ofNullable(given.id()), Optional.ofNullable(given.text())))));
    }
}
