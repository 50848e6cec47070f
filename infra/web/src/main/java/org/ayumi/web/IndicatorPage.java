package org.ayumi.web;

import java.util.Optional;
import org.ayumi.query.history.HistoryQuery;
import org.ayumi.query.support.AsOf;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One indicator year by year, with who changed what and why. */
@Controller
class IndicatorPage {

    private final HistoryQuery history;

    IndicatorPage(HistoryQuery history) {
        this.history = history;
    }

    @GetMapping("/indicators/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("history", history.of(id, AsOf.latest(), Optional.empty()));
        return "indicator";
    }
}
