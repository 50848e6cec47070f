package org.ayumi.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** A stranger who shows something in place of the token. */
class ScrapersTest {

    private static final String TOKEN = "a-token-of-some-length";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                TOKEN + " | 'Bearer " + TOKEN + "' | true",
                "' " + TOKEN + " ' | 'Bearer " + TOKEN + "' | true",
                TOKEN + " | 'Bearer " + TOKEN + "x' | false",
                TOKEN + " | 'Bearer a-token' | false",
                TOKEN + " | 'Bearer ' | false",
                TOKEN + " | 'Basic " + TOKEN + "' | false",
                TOKEN + " | '' | false",
                "'' | 'Bearer ' | false",
                "' ' | 'Bearer ' | false",
                "' ' | 'Bearer  ' | false",
            })
    void reads_metrics_with_the_very_token_alone(String token, String shown, boolean may) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader(HttpHeaders.AUTHORIZATION, shown);
        AuthorizationResult result = new Scrapers(new MetricsProperties(Optional.of(token)))
                .authorize(
                        () -> new TestingAuthenticationToken("stranger", ""), new RequestAuthorizationContext(request));
        assertThat(Objects.requireNonNull(result).isGranted()).isEqualTo(may);
    }
}
