package org.ayumi.web;

import jakarta.servlet.http.HttpServletResponse;
import org.ayumi.query.http.QueryProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What a page says when there is nothing to show. */
@ControllerAdvice(annotations = Controller.class)
class PageErrors {

    @ExceptionHandler
    String notShown(QueryProblem problem, Model model, HttpServletResponse response) {
        HttpStatus status = switch (problem.kind()) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case BAD_PARAMETER -> HttpStatus.BAD_REQUEST;
            case NOT_YET -> HttpStatus.SERVICE_UNAVAILABLE;
        };
        response.setStatus(status.value());
        boolean notThereYet =
                status == HttpStatus.NOT_FOUND && problem.messageKey().endsWith(".not-yet");
        model.addAttribute("key", notThereYet ? "error.not-there-yet" : "error." + problem.kind());
        return "error";
    }
}
