package org.ayumi.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.plan.PlanQuery;
import org.ayumi.query.plan.PlanView;
import org.ayumi.query.progress.PlanProgress;
import org.ayumi.query.progress.ProgressItem;
import org.ayumi.query.progress.ProgressQuery;
import org.ayumi.query.support.AsOf;
import org.ayumi.query.support.Parameters;
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
    String show(
            @RequestParam(name = "plan") Optional<String> planId,
            @RequestParam Optional<String> fiscalYear,
            Model model) {
        List<PlanView> all = plans.all();
        model.addAttribute("plans", all);
        Optional<String> shown = planId.or(() -> all.stream().findFirst().map(PlanView::planId));
        if (shown.isPresent()) {
            PlanView plan = plans.of(shown.get(), AsOf.latest());
            fill(model, plan, Parameters.fiscalYear(fiscalYear));
        }
        return "plan";
    }

    private void fill(Model model, PlanView plan, Optional<FiscalYear> asked) {
        PlanProgress current = asked.map(year -> in(plan, year)).orElseGet(() -> mostlyReported(plan));
        FiscalYear year = new FiscalYear(current.fiscalYear());
        FiscalYear yearBefore = new FiscalYear(current.fiscalYear() - 1);
        PlanProgress before = in(plan, yearBefore);
        model.addAttribute("plan", current);
        model.addAttribute("year", year);
        model.addAttribute("yearBefore", yearBefore);
        model.addAttribute(
                "years",
                IntStream.rangeClosed(plan.firstYear(), plan.lastYear())
                        .mapToObj(FiscalYear::new)
                        .toList());
        model.addAttribute(
                "lines",
                IntStream.range(0, current.items().size())
                        .mapToObj(i ->
                                new Line(current.items().get(i), before.items().get(i)))
                        .toList());
    }

    /**
     * The latest year that at least half of the indicators report. While the first sections send in the new year, the
     * page keeps showing the last complete one.
     */
    private PlanProgress mostlyReported(PlanView plan) {
        PlanProgress latest = progress.of(plan.planId(), Optional.empty(), AsOf.latest(), Optional.empty());
        return IntStream.iterate(latest.fiscalYear(), year -> year >= plan.firstYear(), year -> year - 1)
                .mapToObj(year -> in(plan, new FiscalYear(year)))
                .filter(PlanPage::isMostlyReported)
                .findFirst()
                .orElse(latest);
    }

    private static boolean isMostlyReported(PlanProgress year) {
        long reported = year.items().stream()
                .filter(item -> item.value().figure().kind() != FigureKind.NOT_REPORTED)
                .count();
        return reported * 2 >= year.items().size();
    }

    private PlanProgress in(PlanView plan, FiscalYear year) {
        return progress.of(plan.planId(), Optional.of(year), AsOf.latest(), Optional.empty());
    }
}
