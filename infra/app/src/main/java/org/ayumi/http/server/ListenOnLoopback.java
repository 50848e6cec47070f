package org.ayumi.http.server;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.ayumi.database.DatabaseOrigin;
import org.ayumi.process.LoopbackAddresses;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * With the embedded database, that is on a machine of one's own, the service listens to this machine only, unless
 * SERVER_ADDRESS says otherwise: on 127.0.0.1 and ::1, for {@code localhost} may be either. With an external database it is
 * one of several nodes behind something, and listens on all addresses.
 */
@Component
class ListenOnLoopback implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private final DatabaseOrigin origin;
    private final Environment environment;

    ListenOnLoopback(DatabaseOrigin origin, Environment environment) {
        this.origin = origin;
        this.environment = environment;
    }

    /** After those that say how connectors are, which then holds for the second one too. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (origin == DatabaseOrigin.EXTERNAL || environment.containsProperty("server.address")) {
            return;
        }
        List<InetAddress> addresses = LoopbackAddresses.here();
        factory.setAddress(addresses.getFirst());
        addresses.stream().skip(1).forEach(second -> factory.addAdditionalConnectors(second(factory, second)));
    }

    private static Connector second(TomcatServletWebServerFactory factory, InetAddress address) {
        AtomicReference<Connector> first = new AtomicReference<>();
        Connector second = new Connector(PromptProtocol.class.getName());
        second.setProperty("bindOnInit", "false");
        if (second.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
            protocol.setAddress(address);
            factory.getProtocolHandlerCustomizers().forEach(each -> customize(each, protocol));
        }
        factory.getConnectorCustomizers().forEach(each -> each.customize(second));
        factory.addConnectorCustomizers(first::set);
        // The first has its port by then, also where the system chose one.
        second.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.BEFORE_START_EVENT)) {
                second.setPort(first.get().getLocalPort());
            }
        });
        return second;
    }

    @SuppressWarnings("unchecked") // the factory keeps them without their type
    private static void customize(TomcatProtocolHandlerCustomizer<?> customizer, AbstractProtocol<?> protocol) {
        ((TomcatProtocolHandlerCustomizer<AbstractProtocol<?>>) customizer).customize(protocol);
    }
}
