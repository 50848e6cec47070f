package org.ayumi.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The login form; Spring Security receives it. */
@Controller
class LoginPage {

    @GetMapping("/login")
    String show() {
        return "login";
    }

    /** Where a login that comes too soon after too many others is led to, with its method. */
    @RequestMapping("/login/wait")
    String showAgain(Model model) {
        model.addAttribute("wait", true);
        return "login";
    }
}
