package org.ayumi.app.operation;

import java.nio.file.Path;
import org.ayumi.access.security.DemoAccountsNotice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the service is and where the passwords are. */
@Component
class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    private final DemoAccountsNotice accounts;

    Greeting(DemoAccountsNotice accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void onListening(WebServerInitializedEvent event) {
        String address = "http://localhost:" + event.getWebServer().getPort();
        Path file = accounts.file();
        LOG.info("Ayumi は {} で利用できます / is listening. API: {}/swagger-ui.html", address, address);
        LOG.info("デモ用アカウント: {} を参照 / demo accounts are in that file", file);
        accounts.freshPasswords()
                .forEach((account, password) ->
                        LOG.info("初回のみ表示するパスワード / password, shown only once: {} {}", account, password));
    }
}
