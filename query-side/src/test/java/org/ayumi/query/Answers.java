package org.ayumi.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.history.HistoryQuery;
import org.ayumi.query.http.Page;
import org.ayumi.query.initiative.InitiativeQuery;
import org.ayumi.query.initiative.OccurrenceQuery;
import org.ayumi.query.logic.UnmovedQuery;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.plan.InitiativeItem;
import org.ayumi.query.plan.LogicModelQuery;
import org.ayumi.query.plan.PlanQuery;
import org.ayumi.query.plan.PublicationQuery;
import org.ayumi.query.plan.SectionItem;
import org.ayumi.query.plan.SectionQuery;
import org.ayumi.query.plan.UnitQuery;
import org.ayumi.query.progress.IndicatorQuery;
import org.ayumi.query.progress.IndicatorView;
import org.ayumi.query.progress.PlanProgress;
import org.ayumi.query.progress.ProgressQuery;
import tools.jackson.databind.json.JsonMapper;

/** Everything that can be asked about a plan, as the JSON it is answered with. */
record Answers(
        PlanQuery plans,
        SectionQuery sections,
        UnitQuery units,
        LogicModelQuery logicModels,
        UnmovedQuery unmoved,
        ProgressQuery progress,
        IndicatorQuery indicators,
        HistoryQuery history,
        InitiativeQuery initiatives,
        PublicationQuery publications,
        OccurrenceQuery occurrences) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String now(String planId) {
        return all(planId, AsOf.latest());
    }

    String asOf(String planId, long position) {
        return at(planId, new AsOf.AtPosition(position));
    }

    String at(String planId, AsOf asOf) {
        return all(planId, asOf);
    }

    private String all(String planId, AsOf asOf) {
        List<Object> answers = new ArrayList<>();
        answers.add(plans.of(planId, asOf));
        answers.add(publications.page(planId, asOf, 200, Optional.empty()));
        List<InitiativeItem> items = plans.initiatives(
                        planId, Optional.empty(), Optional.empty(), asOf, 200, Optional.empty())
                .items();
        answers.add(items);
        answers.add(plans.initiatives(
                planId, Optional.empty(), Optional.of(new FiscalYear(2023)), asOf, 200, Optional.empty()));
        answers.add(walked(planId, Optional.empty(), asOf));
        answers.add(sections.of(planId, asOf));
        answers.add(occurrences.of(planId, Optional.empty(), asOf));
        answers.add(occurrences.of(planId, Optional.of(new FiscalYear(2023)), asOf));
        answers.add(units.of(planId, Optional.empty(), asOf));
        answers.add(logicModels.of(planId, asOf));
        answers.add(unmoved.of(planId, Optional.of(new FiscalYear(2023)), asOf, Optional.empty()));
        answers.add(unmoved.of(planId, Optional.empty(), asOf, Optional.empty()));
        answers.add(units.of(planId, Optional.of(new FiscalYear(2023)), asOf));
        for (SectionItem section : sections.of(planId, asOf).items()) {
            answers.add(walked(planId, Optional.of(section.sectionId()), asOf));
        }
        answers.add(progress.of(planId, Optional.of(new FiscalYear(2023)), asOf, Optional.empty()));
        PlanProgress latest = progress.of(planId, Optional.empty(), asOf, Optional.empty());
        answers.add(latest);
        for (InitiativeItem item : items) {
            answers.add(initiatives.of(item.initiativeId(), Optional.empty(), asOf, true));
            answers.add(initiatives.of(item.initiativeId(), Optional.of(new FiscalYear(2022)), asOf, false));
            answers.add(initiatives.of(item.initiativeId(), Optional.of(new FiscalYear(2024)), asOf, false));
        }
        for (IndicatorView indicator : indicators.ofPlan(planId, asOf)) {
            answers.add(indicators.of(indicator.indicatorId(), asOf));
            answers.add(history.of(indicator.indicatorId(), asOf, Optional.empty()));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answers);
    }

    /** Page by page, with pages that end between initiatives of the same order. */
    private List<InitiativeItem> walked(String planId, Optional<String> section, AsOf asOf) {
        List<InitiativeItem> items = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<InitiativeItem> page = plans.initiatives(planId, section, Optional.empty(), asOf, 2, after);
            items.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return items;
    }
}
