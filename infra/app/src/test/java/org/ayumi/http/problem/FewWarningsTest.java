package org.ayumi.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Warnings are held back by their logger; errors never. */
class FewWarningsTest {

    private static final int MANY = 1000;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-28T00:00:00Z"));
    private final LoggerContext loggers = new LoggerContext();
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();
    private final Logger spring = loggers.getLogger("org.springframework.SomeResolver");

    @BeforeEach
    void listen() {
        FewWarnings few = new FewWarnings(new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        });
        few.setContext(loggers);
        few.start();
        loggers.addTurboFilter(few);
        written.setContext(loggers);
        written.start();
        loggers.getLogger("ROOT").addAppender(written);
    }

    private long lines(Level level) {
        return written.list.stream().filter(line -> line.getLevel() == level).count();
    }

    @Test
    void a_flood_of_warnings_leaves_ten_lines_though_no_two_are_alike() {
        for (int i = 0; i < MANY; i++) {
            spring.warn("refused request " + i);
        }
        assertThat(lines(Level.WARN)).isEqualTo(FewWarnings.MOST);
    }

    @Test
    void every_error_is_written() {
        for (int i = 0; i < MANY; i++) {
            spring.warn("refused");
            spring.error("a fault");
        }
        assertThat(lines(Level.ERROR)).isEqualTo(MANY);
    }

    @Test
    void another_logger_is_heard_during_the_flood() {
        for (int i = 0; i < MANY; i++) {
            spring.warn("refused");
        }
        loggers.getLogger("org.ayumi.proof.sealing.LedgerSealing").warn("not sealed");
        assertThat(written.list.getLast().getFormattedMessage()).isEqualTo("not sealed");
    }

    @Test
    void after_a_while_it_is_heard_again() {
        for (int i = 0; i < MANY; i++) {
            spring.warn("refused");
        }
        now.set(now.get().plus(FewWarnings.WHILE));
        spring.warn("refused again");
        assertThat(written.list.getLast().getFormattedMessage()).isEqualTo("refused again");
        assertThat(lines(Level.WARN)).isEqualTo(FewWarnings.MOST + 1);
    }

    /** Spring asks before it puts its sentence together. */
    @Test
    void a_question_is_no_warning() {
        for (int i = 0; i < MANY; i++) {
            assertThat(spring.isWarnEnabled()).isTrue();
        }
        spring.warn("the first");
        assertThat(lines(Level.WARN)).isEqualTo(1);
    }
}
