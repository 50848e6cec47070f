package org.ayumi.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.ayumi.app.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Who leaves before the answer is written is nobody's fault: nothing is answered, and no stack is logged. */
class ClientLeftTest {

    private final ProblemAdvice advice = RunningService.shared().bean(ProblemAdvice.class);
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/plans");

    static Stream<Exception> departures() {
        return Stream.of(
                new ClientAbortException(new IOException("Broken pipe")),
                new HttpMessageNotWritableException("JSON", new ClientAbortException(new IOException("Broken pipe"))),
                new AsyncRequestNotUsableException("gone", new IOException("Connection reset by peer")));
    }

    @ParameterizedTest
    @MethodSource("departures")
    void nothing_is_answered(Exception departure) {
        assertThat(advice.anything(departure, request)).isNull();
    }

    @Test
    void what_cannot_be_written_for_another_reason_is_a_fault() {
        Exception fault = new HttpMessageNotWritableException("JSON", new EOFException("of a file of ours"));
        assertThat(Objects.requireNonNull(advice.anything(fault, request)).getStatusCode())
                .isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
