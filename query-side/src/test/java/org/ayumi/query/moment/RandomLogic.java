package org.ayumi.query.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ayumi.kernel.logic.LogicLink;
import org.ayumi.kernel.logic.LogicNode;
import org.ayumi.kernel.logic.NodeKind;
import org.ayumi.kernel.plan.LogicModelDrawn;

/** Draws logic models, and draws them otherwise. */
final class RandomLogic {

    private final RandomStory story;
    private final RandomChoices choices;
    private final RandomInitiatives initiatives;
    private final RandomIndicators indicators;
    private final List<LogicLink> links = new ArrayList<>();
    private int version;

    RandomLogic(RandomStory story, RandomChoices choices, RandomInitiatives initiatives, RandomIndicators indicators) {
        this.story = story;
        this.choices = choices;
        this.initiatives = initiatives;
        this.indicators = indicators;
    }

    /** One link goes in half of the cases, and up to three come. */
    void draw() {
        List<LogicLink> unlinked =
                links.isEmpty() || choices.perhaps() ? List.of() : List.of(links.get(choices.below(links.size())));
        links.removeAll(unlinked);
        Predicate<LogicLink> isKnown = link -> links.stream()
                .anyMatch(
                        known -> known.from().equals(link.from()) && known.to().equals(link.to()));
        List<LogicLink> linked = new ArrayList<>();
        Stream.generate(this::link).limit(3).filter(isKnown.negate()).forEach(link -> {
            links.add(link);
            linked.add(link);
        });
        if (!unlinked.isEmpty() || !linked.isEmpty()) {
            version++;
            story.append(new LogicModelDrawn(
                    story.planId(), version, unlinked, linked, version == 1 ? Optional.empty() : Optional.of("見直し")));
        }
    }

    private LogicLink link() {
        LogicNode initiative = LogicNode.of(NodeKind.ACTIVITY, initiatives.any());
        LogicNode output = LogicNode.of(NodeKind.OUTPUT, indicators.any());
        LogicNode outcome = LogicNode.of(NodeKind.OUTCOME, indicators.any());
        Optional<String> assumption = choices.maybe("参加した人が次の活動を始める");
        return switch (choices.below(4)) {
            case 0 -> new LogicLink(LogicNode.input(choices.oneOf("人件費0.8人", "委託料")), initiative, assumption);
            case 1 -> new LogicLink(initiative, output, assumption);
            case 2 -> new LogicLink(initiative, outcome, assumption);
            default -> new LogicLink(output, outcome, assumption);
        };
    }
}
