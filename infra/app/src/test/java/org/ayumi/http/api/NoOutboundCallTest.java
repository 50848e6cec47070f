package org.ayumi.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.updates.UpdateChecker;
import org.ayumi.app.RunningService;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Municipal networks are closed: the service calls nobody. */
@Isolated("it exchanges what belongs to the whole process")
class NoOutboundCallTest {

    /** Java's HTTP clients ask it before they connect anywhere. */
    private static final class Witness extends ProxySelector {

        private final Set<String> hosts = ConcurrentHashMap.newKeySet();

        @Override
        public List<Proxy> select(URI uri) {
            hosts.add(String.valueOf(uri.getHost()));
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
    }

    @Test
    void nothing_but_this_machine_is_called_from_start_to_use() throws Exception {
        ProxySelector before = ProxySelector.getDefault();
        Witness witness = new Witness();
        ProxySelector.setDefault(witness);
        try (RunningService service = RunningService.start(TestPostgres.freshDatabase(), Map.of())) {
            service.as("staff").get("/api/v1/plans");
            HttpClient.newBuilder()
                    .proxy(ProxySelector.getDefault())
                    .build()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + "/login"))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
            assertThat(service.bean(org.axonframework.config.Configuration.class)
                            .getComponent(UpdateChecker.class, () -> null))
                    .isNull();
        } finally {
            ProxySelector.setDefault(before);
        }
        assertThat(witness.hosts).as("the witness sees calls").isNotEmpty();
        for (String host : witness.hosts) {
            InetAddress address = InetAddress.getByName(host);
            assertThat(address.isLoopbackAddress() || NetworkInterface.getByInetAddress(address) != null)
                    .as("%s is this machine", host)
                    .isTrue();
        }
    }
}
