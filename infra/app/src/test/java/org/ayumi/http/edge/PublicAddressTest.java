package org.ayumi.http.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Optional;
import org.ayumi.process.StartupRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PublicAddressTest {

    private static UnderstoodRequest request(String publicAddress) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/nope");
        request.setServerName("evil.example");
        request.setLocalPort(8080);
        return new UnderstoodRequest(request, "*/*", PublicAddress.parse(Optional.of(publicAddress)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://ayumi.example.jp, https://ayumi.example.jp/nope",
        "https://ayumi.example.jp/, https://ayumi.example.jp/nope",
        "http://ayumi.example.jp:8081, http://ayumi.example.jp:8081/nope",
        "https://[2001:db8::1]:8443, https://[2001:db8::1]:8443/nope",
        "'', http://localhost:8080/nope"
    })
    void requests_are_told_where_they_are(String address, String url) {
        assertThat(request(address).getRequestURL()).hasToString(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ayumi.example.jp", "ftp://ayumi.example.jp", "https://", "https://a b", "https://x/ayumi",
                        "https://x?y",
                "https://x#y", "https://u:p@x", "/", "https:///x", "あゆみ", "8080"
            })
    void what_is_none_is_refused_in_one_sentence(String address) {
        assertThatExceptionOfType(StartupRefused.class)
                .isThrownBy(() -> PublicAddress.parse(Optional.of(address)))
                .withMessageContaining("AYUMI_PUBLIC_ADDRESS")
                .withMessageContaining(address);
    }

    @Test
    void without_one_redirects_name_a_path_alone() throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new LocalRedirects(response, request("")).sendRedirect("http://localhost:8080/login?x=1");
        assertThat(response.getRedirectedUrl()).isEqualTo("/login?x=1");
    }

    @Test
    void a_path_that_a_browser_would_take_for_a_host_is_none() throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new LocalRedirects(response, request("")).sendRedirect("http://localhost:8080//evil.example");
        assertThat(response.getRedirectedUrl()).isEqualTo("/evil.example");
    }
}
