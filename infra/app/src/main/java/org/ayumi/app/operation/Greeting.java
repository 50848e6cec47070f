package org.ayumi.app.operation;

import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.access.security.DemoAccountsNotice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last lines on the screen: where the service is, who logs in how, what to do first, and how to stop. */
@Component
class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    private final DemoAccountsNotice accounts;
    private final Environment environment;

    Greeting(DemoAccountsNotice accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE) // whatever else is said at a start is said before
    void onReady(ApplicationReadyEvent event) {
        LOG.info("{}{}", System.lineSeparator(), words());
    }

    String words() {
        String address = address();
        return """

                Ayumi は利用できます / is ready: %s

                  ログイン / log in   %s
                                      パスワード / passwords: %s
                %s  はじめに / first    ブラウザーで %s を開き、staff でログイン / open it in a browser, log in as staff
                  API                 %s/swagger-ui.html
                  終了 / stop         Ctrl+C
                """.formatted(
                address, String.join(", ", accounts.names()), accounts.file(), freshPasswords(), address, address);
    }

    private String freshPasswords() {
        Map<String, String> passwords = accounts.freshPasswords();
        return passwords.isEmpty()
                ? ""
                : passwords.entrySet().stream()
                        .map(each -> String.format("  %18s  %-9s %s%n", "", each.getKey(), each.getValue()))
                        .collect(Collectors.joining(
                                "", String.format("  %18s  初回のみ表示 / shown only this once:%n", ""), ""));
    }

    private String address() {
        String host = environment.getProperty("server.address", "");
        boolean isOne = !host.isBlank() && !host.equals("0.0.0.0") && !host.equals("::");
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return "http://" + (isOne ? shown : "localhost") + ":" + environment.getProperty("local.server.port");
    }
}
