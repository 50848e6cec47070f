package org.ayumi.http.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the web server sends what nobody answered: a page for whoever asked for one, a problem document for everybody
 * else. Asked for directly there is nothing here.
 */
@Controller
class ErrorPages implements ErrorController {

    private static final List<String> WITHOUT_PAGES = List.of("/api/", "/ledger/", "/actuator");

    private final ProblemWriter problems;

    ErrorPages(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    @Nullable ModelAndView answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpStatus status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.NOT_FOUND);
        if (wantsPage(request)) {
            return new ModelAndView("error", Map.of("status", status.value()), status);
        }
        problems.unanswered(status, request, response);
        return null;
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String asked = String.valueOf(Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElseGet(request::getRequestURI));
        return WITHOUT_PAGES.stream().noneMatch(asked::startsWith)
                && Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                        .filter(accepted -> accepted.contains(MediaType.TEXT_HTML_VALUE))
                        .isPresent();
    }
}
