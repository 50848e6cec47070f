package org.ayumi.query.moment;

/** Another plan beside a random one: each uses figures of the other. */
final class RandomNeighbour {

    private final RandomChoices choices;
    private final RandomOutline outline;
    private final RandomInitiatives initiatives;
    private final RandomIndicators indicators;

    RandomNeighbour(RandomStory story, RandomIndicators ofOther) {
        choices = story.choices();
        outline = new RandomOutline(story);
        RandomSections sections = new RandomSections(story);
        initiatives = new RandomInitiatives(story, sections);
        indicators = new RandomIndicators(story, sections, initiatives);
        indicators.sharesWith(ofOther);
    }

    void begin() {
        outline.adopt();
        initiatives.register();
        indicators.define();
    }

    void next() {
        switch (choices.below(5)) {
            case 0, 1 -> indicators.define();
            case 2 -> indicators.amend();
            case 3 -> indicators.revise();
            default -> indicators.report();
        }
    }
}
