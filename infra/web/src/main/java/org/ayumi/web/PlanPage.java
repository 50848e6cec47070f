package org.ayumi.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.figure.ValueView;
import org.ayumi.query.http.Parameters;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.plan.PlanQuery;
import org.ayumi.query.plan.PlanView;
import org.ayumi.query.progress.PlanProgress;
import org.ayumi.query.progress.ProgressItem;
import org.ayumi.query.progress.ProgressQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: every indicator of a plan, in the city's numbering. */
@Controller
class PlanPage {

    private final PlanQuery plans;
    private final ProgressQuery progress;
    private final Clock clock;

    PlanPage(PlanQuery plans, ProgressQuery progress, Clock clock) {
        this.plans = plans;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * An indicator this year and the year before.
     *
     * @param before empty where the year before does not know the indicator
     */
    record Line(ProgressItem current, Optional<ValueView> before) {}

    @GetMapping("/")
    String show(
            @RequestParam(name = "plan") Optional<String> planId,
            @RequestParam Optional<String> fiscalYear,
            @RequestParam Optional<String> asOf,
            Model model) {
        List<PlanView> all = plans.all();
        model.addAttribute("plans", all);
        model.addAttribute("asOf", asOf.orElse(""));
        Optional<String> shown = planId.or(() -> all.stream().findFirst().map(PlanView::planId));
        if (shown.isPresent()) {
            fill(model, shown.get(), Parameters.fiscalYear(fiscalYear), AsOf.parse(asOf, clock));
        }
        return "plan";
    }

    private void fill(Model model, String planId, Optional<FiscalYear> asked, AsOf asOf) {
        PlanView plan = plans.of(planId, asOf);
        PlanProgress current = progress.of(planId, asked, asOf, Optional.empty());
        FiscalYear year = new FiscalYear(current.fiscalYear());
        FiscalYear yearBefore = new FiscalYear(current.fiscalYear() - 1);
        model.addAttribute("pageTitle", current.planName() + "（" + current.edition() + "） " + year.label());
        model.addAttribute("plan", current);
        model.addAttribute("year", year);
        model.addAttribute("yearBefore", yearBefore);
        model.addAttribute(
                "years",
                IntStream.rangeClosed(plan.firstYear(), plan.lastYear())
                        .mapToObj(FiscalYear::new)
                        .toList());
        model.addAttribute(
                "lines", lines(current, progress.of(planId, Optional.of(yearBefore), asOf, Optional.empty())));
    }

    /** Paired by indicator, because one year may have more of them than another, or another order. */
    static List<Line> lines(PlanProgress current, PlanProgress before) {
        Map<String, ProgressItem> earlier =
                before.items().stream().collect(Collectors.toMap(ProgressItem::indicatorId, Function.identity()));
        return current.items().stream()
                .map(item -> new Line(
                        item,
                        Optional.ofNullable(earlier.get(item.indicatorId())).map(ProgressItem::value)))
                .toList();
    }
}
