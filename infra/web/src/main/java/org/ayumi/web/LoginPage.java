package org.ayumi.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login form; Spring Security receives it. */
@Controller
class LoginPage {

    /**
     * The form.
     *
     * @param error there after a failed attempt; the template asks for it
     * @param logout there after a logout; the template asks for it
     */
    @GetMapping("/login")
    String show(@RequestParam Optional<String> error, @RequestParam Optional<String> logout) {
        return "login";
    }

    /** Where a login that comes too soon after too many others is led to, with its method. */
    @RequestMapping("/login/wait")
    String showAgain(Model model) {
        model.addAttribute("wait", true);
        return "login";
    }
}
