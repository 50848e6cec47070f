package org.ayumi.query.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.plan.PlanSection;
import org.ayumi.kernel.plan.PlanSectionAdded;
import org.ayumi.kernel.plan.PlanSectionAmended;

/** What happens to the sections of a random plan. */
final class RandomSections {

    private final RandomStory story;
    private final RandomChoices choices;
    private final List<PlanSection> sections = new ArrayList<>();

    RandomSections(RandomStory story) {
        this.story = story;
        this.choices = story.choices();
    }

    void add() {
        PlanSection section = section(sections.size());
        sections.add(section);
        story.append(new PlanSectionAdded(story.planId(), id(sections.size()), section));
    }

    void amend() {
        int index = choices.below(sections.size());
        PlanSection current = section(index);
        story.append(
                new PlanSectionAmended(story.planId(), id(index + 1), sections.set(index, current), current, "名称の変更"));
    }

    /** One of those that are there, or none. */
    Optional<String> maybeOne() {
        return before(sections.size());
    }

    PrintedNumber number() {
        String printed = choices.oneOf("%d-(%d)-②", "%d%02d", "Ⅰ-%d-%d", "%d.%d");
        return new PrintedNumber(printed.formatted(1 + choices.below(3), 1 + choices.below(12)));
    }

    /** Below one that was added before it, so that none is below itself. */
    private PlanSection section(int index) {
        return new PlanSection(
                before(index),
                choices.maybe("施策"),
                choices.maybe(number()),
                "まちづくり " + choices.below(1000),
                choices.below(3));
    }

    private Optional<String> before(int index) {
        int chosen = choices.below(index + 1);
        return chosen == 0 ? Optional.empty() : Optional.of(id(chosen));
    }

    private String id(int number) {
        return story.planId() + ".s" + number;
    }
}
