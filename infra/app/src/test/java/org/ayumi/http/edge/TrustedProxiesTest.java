package org.ayumi.http.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.ayumi.process.StartupRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over a web server with nothing else in it: who a request is from, and by which scheme it came. */
class TrustedProxiesTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "127.0.0.1|203.0.113.7|203.0.113.7 https",
                "192.0.2.1, 127.0.0.1|203.0.113.7|203.0.113.7 https",
                "127.0.0.1,192.0.2.1|203.0.113.7, 192.0.2.1|203.0.113.7 https",
                "127.0.0.1|203.0.113.7, 10.0.0.1|10.0.0.1 https",
                "192.0.2.1|203.0.113.7|127.0.0.1 http",
                "''|203.0.113.7|127.0.0.1 http"
            })
    void only_who_is_named_is_believed(String trusted, String forwardedFor, String seen) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(directory.toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        TrustedProxies.parse(Optional.of(trusted))
                .valve()
                .ifPresent(valve -> tomcat.getEngine().getPipeline().addValve(valve));
        Context context = tomcat.addContext("", directory.toString());
        Tomcat.addServlet(context, "echo", new Echo());
        context.addServletMappingDecoded("/*", "echo");
        tomcat.start();
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(
                            "http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/"))
                    .header("X-Forwarded-For", forwardedFor)
                    .header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-Host", "evil.example")
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .isEqualTo(seen + " 127.0.0.1");
        } finally {
            tomcat.stop();
            tomcat.destroy();
        }
    }

    private static final class Echo extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter()
                    .write(request.getRemoteAddr() + " " + request.getScheme() + " " + request.getServerName());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/8", "127.0.0.1;10.0.0.1", ".*", "1.2.3", "あ"})
    void what_is_no_address_is_refused_in_one_sentence(String proxies) {
        assertThatExceptionOfType(StartupRefused.class)
                .isThrownBy(() -> TrustedProxies.parse(Optional.of(proxies)))
                .withMessageContaining("AYUMI_TRUSTED_PROXIES");
    }

    @Test
    void nobody_is_trusted_unless_said() {
        assertThat(TrustedProxies.parse(Optional.empty()).valve()).isEmpty();
        assertThat(TrustedProxies.parse(Optional.of("::1, 192.0.2.1")).addresses())
                .containsExactly("::1", "192.0.2.1");
    }
}
