package org.ayumi.web;

import java.time.Clock;
import java.util.Optional;
import org.ayumi.query.history.HistoryQuery;
import org.ayumi.query.history.IndicatorHistory;
import org.ayumi.query.moment.AsOf;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One indicator year by year, with who changed what and why. */
@Controller
class IndicatorPage {

    private final HistoryQuery history;
    private final Clock clock;

    IndicatorPage(HistoryQuery history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    @GetMapping("/indicators/{id}")
    String show(@PathVariable String id, @RequestParam Optional<String> asOf, Model model) {
        IndicatorHistory shown = history.of(id, AsOf.parse(asOf, clock), Optional.empty());
        model.addAttribute("history", shown);
        model.addAttribute("pageTitle", shown.indicatorName() + " — 指標の履歴");
        return "indicator";
    }
}
