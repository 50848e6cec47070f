package org.ayumi.http.problem;

import jakarta.servlet.http.HttpServletResponse;
import org.ayumi.database.DatabaseAway;
import org.ayumi.database.ServiceBusy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What a page says when it has to wait too long. The API says so before, in its own form. */
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
@ControllerAdvice(annotations = Controller.class)
class BusyPages {

    @ExceptionHandler({TransactionException.class, DataAccessException.class})
    String notNow(RuntimeException failure, Model model, HttpServletResponse response) {
        boolean isBusy = ServiceBusy.isBehind(failure);
        if (!isBusy && !DatabaseAway.isBehind(failure)) {
            throw failure;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, ProblemWriter.BUSY_SECONDS);
        model.addAttribute("key", isBusy ? "error.BUSY" : "error.AWAY");
        return "error";
    }
}
