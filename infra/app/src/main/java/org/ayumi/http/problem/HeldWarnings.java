package org.ayumi.http.problem;

import ch.qos.logback.classic.LoggerContext;
import java.time.Clock;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Holds back warnings while the service runs. */
@Component
class HeldWarnings implements DisposableBean {

    private final LoggerContext loggers;
    private final FewWarnings few;

    HeldWarnings(Clock clock) {
        this.loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
        this.few = new FewWarnings(clock);
        few.setContext(loggers);
        few.start();
        loggers.addTurboFilter(few);
    }

    @Override
    public void destroy() {
        loggers.getTurboFilterList().remove(few);
    }
}
