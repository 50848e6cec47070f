package org.ayumi.query.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Lifespan;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.plan.OrganisationUnitAdded;
import org.ayumi.kernel.plan.OrganisationUnitAmended;
import org.ayumi.kernel.plan.OrganisationUnitClosed;
import org.ayumi.kernel.time.FiscalYear;

/** What happens to the sections in charge of a random plan. */
final class RandomUnits {

    private final RandomStory story;
    private final RandomChoices choices;
    private final List<OrganisationUnit> units = new ArrayList<>();
    private final List<Lifespan> lives = new ArrayList<>();

    RandomUnits(RandomStory story) {
        this.story = story;
        this.choices = story.choices();
    }

    void add() {
        OrganisationUnit unit = unit();
        units.add(unit);
        lives.add(Lifespan.UNENDED);
        story.append(new OrganisationUnitAdded(
                story.planId(), id(units.size() - 1), unit, choices.maybe(new FiscalYear(2022))));
    }

    void amendOrClose() {
        if (!units.isEmpty()) {
            int index = choices.below(units.size());
            if (choices.perhaps()) {
                amend(index);
            } else {
                close(index);
            }
        }
    }

    private void amend(int index) {
        OrganisationUnit current = unit();
        FiscalYear from = new FiscalYear(2023 + choices.below(2));
        lives.set(index, lives.get(index).resumed(from));
        story.append(new OrganisationUnitAmended(
                story.planId(), id(index), from, units.set(index, current), current, "機構改革"));
    }

    private void close(int index) {
        Optional<Retirement> previous = lives.get(index).retirement();
        Retirement current = choices.perhaps()
                ? new Retirement(new FiscalYear(2023), Ending.MERGED, List.of(id(choices.below(units.size()))))
                : new Retirement(new FiscalYear(2024), Ending.ABOLISHED, List.of());
        lives.set(index, lives.get(index).retired(current));
        story.append(
                new OrganisationUnitClosed(story.planId(), id(index), units.get(index), previous, current, "課の統廃合"));
    }

    private OrganisationUnit unit() {
        return new OrganisationUnit("課 " + choices.below(1000), choices.maybe("総務部"));
    }

    private String id(int index) {
        return story.planId() + ".u" + (index + 1);
    }
}
