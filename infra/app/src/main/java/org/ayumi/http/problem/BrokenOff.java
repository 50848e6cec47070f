package org.ayumi.http.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A long answer failed after its beginning was sent. No problem document can follow then: the connection is cut, so that
 * the client sees that something is missing.
 */
public final class BrokenOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private BrokenOff(Exception cause) {
        super(cause);
    }

    /** What writes an answer. */
    @FunctionalInterface
    public interface Answer {
        void write() throws IOException;
    }

    /** Writes; what fails before anything was sent is an ordinary failure. */
    public static void whenItFails(HttpServletResponse response, Answer answer) throws IOException {
        try {
            answer.write();
        } catch (IOException | RuntimeException failure) {
            if (response.isCommitted()) {
                throw new BrokenOff(failure);
            }
            response.reset();
            throw failure;
        }
    }
}
