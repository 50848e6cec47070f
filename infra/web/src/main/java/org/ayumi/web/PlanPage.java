package org.ayumi.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.plan.PlanQuery;
import org.ayumi.query.plan.PlanView;
import org.ayumi.query.progress.PlanProgress;
import org.ayumi.query.progress.ProgressItem;
import org.ayumi.query.progress.ProgressQuery;
import org.ayumi.query.support.AsOf;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: every indicator of a plan, in the city's numbering. */
@Controller
class PlanPage {

    private final PlanQuery plans;
    private final ProgressQuery progress;

    PlanPage(PlanQuery plans, ProgressQuery progress) {
        this.plans = plans;
        this.progress = progress;
    }

    /** An indicator this year and the year before. */
    record Line(ProgressItem current, ProgressItem before) {}

    @GetMapping("/")
    String show(@RequestParam(name = "plan") Optional<String> planId, Model model) {
        List<PlanView> all = plans.all();
        model.addAttribute("plans", all);
        Optional<String> shown = planId.or(() -> all.stream().findFirst().map(PlanView::planId));
        shown.ifPresent(id -> fill(model, id));
        return "plan";
    }

    private void fill(Model model, String planId) {
        PlanProgress current = progress.of(planId, Optional.empty(), AsOf.latest(), Optional.empty());
        FiscalYear year = new FiscalYear(current.fiscalYear());
        FiscalYear yearBefore = new FiscalYear(current.fiscalYear() - 1);
        PlanProgress before = progress.of(planId, Optional.of(yearBefore), AsOf.latest(), Optional.empty());
        model.addAttribute("plan", current);
        model.addAttribute("year", year);
        model.addAttribute("yearBefore", yearBefore);
        model.addAttribute(
                "lines",
                IntStream.range(0, current.items().size())
                        .mapToObj(i ->
                                new Line(current.items().get(i), before.items().get(i)))
                        .toList());
    }
}
