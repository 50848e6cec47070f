package org.ayumi.query.moment;

/** Writes events that could have happened, always the same for the same seed. */
public final class RandomPlan {

    private final RandomChoices choices;
    private final EventStoreInMemory store = new EventStoreInMemory();
    private final RandomOutline outline;
    private final RandomSections sections;
    private final RandomInitiatives initiatives;
    private final RandomIndicators indicators;
    private final RandomActivities activities;
    private final RandomUnits units;
    private final RandomLives lives;
    private final RandomMoney money;
    private final RandomCharges charges;
    private final RandomNeighbour neighbour;
    private final RandomOccurrences occurrences;
    private final RandomLogic logic;

    private RandomPlan(long seed) {
        choices = new RandomChoices(seed);
        RandomStory story = new RandomStory("plan-" + seed, choices, store);
        outline = new RandomOutline(story);
        sections = new RandomSections(story);
        initiatives = new RandomInitiatives(story, sections);
        indicators = new RandomIndicators(story, sections, initiatives);
        activities = new RandomActivities(story, initiatives, indicators);
        occurrences = new RandomOccurrences(story, activities);
        units = new RandomUnits(story);
        lives = new RandomLives(story);
        money = new RandomMoney(story, initiatives);
        charges = new RandomCharges(story, initiatives, indicators);
        logic = new RandomLogic(story, choices, initiatives, indicators);
        neighbour = new RandomNeighbour(new RandomStory("beside-" + seed, choices, store), indicators);
    }

    public static EventStoreInMemory events(long seed, int count) {
        RandomPlan plan = new RandomPlan(seed);
        plan.outline.adopt();
        plan.sections.add();
        plan.initiatives.register();
        plan.indicators.define();
        plan.neighbour.begin();
        while (plan.store.head() < count) {
            plan.next();
        }
        return plan.store;
    }

    private void next() {
        switch (choices.below(60)) {
            case 0 -> initiatives.register();
            case 1, 2 -> indicators.define();
            case 3 -> initiatives.amend();
            case 4 -> initiatives.schedule();
            case 5 -> initiatives.link();
            case 6, 7 -> activities.record();
            case 8 -> activities.correct();
            case 9 -> activities.withdraw();
            case 10, 11, 12 -> indicators.revise();
            case 13, 14, 15, 38, 39, 40 -> indicators.report();
            case 16 -> activities.addNote();
            case 17 -> activities.eraseNote();
            case 18 -> outline.publish();
            case 19, 20 -> sections.add();
            case 21 -> sections.amend();
            case 22 -> initiatives.move();
            case 23, 24 -> indicators.amend();
            case 25 -> outline.revise();
            case 26, 27 -> initiatives.amend();
            case 28 -> initiatives.reprint();
            case 29 -> initiatives.assess();
            case 30, 31 -> lives.retireInitiative(initiatives::any);
            case 32 -> lives.resumeInitiative();
            case 33, 34 -> lives.retireIndicator(indicators::any);
            case 35 -> lives.resumeIndicator();
            case 36 -> units.add();
            case 41, 42, 43 -> money.record();
            case 44, 45 -> neighbour.next();
            case 46 -> indicators.report();
            case 47, 48, 49 -> indicators.breakDown();
            case 52, 53 -> occurrences.record();
            case 54 -> occurrences.correct();
            case 55 -> activities.record();
            case 50, 51 -> initiatives.survey();
            case 56, 57 -> charges.handOver();
            case 58, 59 -> logic.draw();
            default -> units.amendOrClose();
        }
    }
}
