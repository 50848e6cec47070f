package org.ayumi.proof.log;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.ayumi.http.problem.BrokenOff;
import org.ayumi.http.problem.BusyNow;
import org.springframework.stereotype.Component;

/**
 * Answers that are written while they are read from the store. Each keeps some megabytes, however long it is and however
 * slowly it is taken; so there are a few at once, and whoever asks for one more waits a little, or hears that it is busy.
 */
@Component
public class LongAnswers {

    static final int AT_ONCE = 3;
    private static final long PATIENCE_SECONDS = 20;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    public void write(HttpServletResponse response, BrokenOff.Answer answer) throws IOException {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new BusyNow("more long answers at once than " + AT_ONCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting to write a long answer", e);
        }
        try {
            BrokenOff.whenItFails(response, answer);
        } finally {
            turns.release();
        }
    }
}
