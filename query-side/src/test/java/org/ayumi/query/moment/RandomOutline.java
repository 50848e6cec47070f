package org.ayumi.query.moment;

import static org.ayumi.query.moment.SamplePlan.outline;

import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.kernel.plan.AdoptedPlanRevised;
import org.ayumi.kernel.plan.Occasion;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.ReportPublished;
import org.ayumi.kernel.time.FiscalYear;

/** What happens to a random plan as a whole. */
final class RandomOutline {

    private final RandomStory story;
    private final RandomChoices choices;
    private int editions;
    private int publications;

    RandomOutline(RandomStory story) {
        this.story = story;
        this.choices = story.choices();
    }

    void adopt() {
        story.append(new PlanAdopted(story.planId(), outline("初版"), Optional.of("plan-before")));
    }

    void revise() {
        if (choices.below(4) == 0) {
            String before = editions == 0 ? "初版" : "改訂版" + editions;
            editions++;
            story.append(new AdoptedPlanRevised(story.planId(), outline(before), outline("改訂版" + editions), "見直し"));
        }
    }

    void publish() {
        publications++;
        story.append(new ReportPublished(
                story.planId(),
                story.planId() + ".p" + publications,
                "資料 " + publications,
                choices.oneOf(Occasion.values()),
                new FiscalYear(2022 + choices.below(3)),
                LocalDate.of(2024, 7, 1 + choices.below(30)),
                1 + choices.below(story.store().head()),
                choices.maybe("備考")));
    }
}
