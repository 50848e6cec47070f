package org.ayumi.query.audit;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.kernel.logic.LogicLink;
import org.ayumi.kernel.logic.LogicNode;
import org.ayumi.kernel.plan.LogicModelDrawn;

/** What became of the links of a logic model, in words. */
record LogicSentence(AuditWords words) {

    /** A sentence that names more of them nobody reads: the event has them all. */
    private static final int NAMED = 5;

    String drawn(LogicModelDrawn event) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("plan.logic-model-drawn", String.valueOf(event.modelVersion())));
        if (!event.linked().isEmpty()) {
            sentences.add(links("logic.linked", event.linked()));
        }
        if (!event.unlinked().isEmpty()) {
            sentences.add(links("logic.unlinked", event.unlinked()));
        }
        return words.sentences(sentences);
    }

    private String links(String key, List<LogicLink> links) {
        List<String> named =
                new ArrayList<>(links.stream().limit(NAMED).map(this::link).toList());
        if (links.size() > NAMED) {
            named.add(words.say("logic.more", String.valueOf(links.size() - NAMED)));
        }
        return words.say(key, String.valueOf(links.size()), words.join(named));
    }

    private String link(LogicLink link) {
        String ends = words.say("logic.link", node(link.from()), node(link.to()));
        return link.assumption()
                .map(assumption -> words.say("logic.assuming", ends, words.quote(assumption)))
                .orElse(ends);
    }

    private String node(LogicNode node) {
        String kind = words.constant("node", node.kind().name());
        return node.id()
                .map(id -> words.say("logic.node", kind, words.withinPlan(id)))
                .orElseGet(() -> words.say("logic.input", kind, words.quote(node.named())));
    }
}
