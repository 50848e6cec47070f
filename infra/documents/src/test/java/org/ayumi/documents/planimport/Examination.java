package org.ayumi.documents.planimport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.ayumi.command.Fault;
import org.ayumi.command.FaultWords;

/** A plan file read and rehearsed on 10 July 2025, with keys for sentences. */
final class Examination {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-07-10T00:00:00Z"), ZoneOffset.UTC);

    private static final FaultWords KEYS = new FaultWords() {

        @Override
        public String japanese(Fault fault) {
            return fault.messageKey();
        }

        @Override
        public String english(Fault fault) {
            return fault.arguments().toString();
        }
    };

    private Examination() {}

    static List<String> of(String text) throws IOException {
        return of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Where other plans are kept only as told. */
    static List<String> of(String text, Predicate<String> known) throws IOException {
        return of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), known);
    }

    static List<String> of(InputStream content) throws IOException {
        return of(content, plan -> true);
    }

    /** Line, field and sentences of everything that is wrong, in the order of the file. */
    private static List<String> of(InputStream content, Predicate<String> known) throws IOException {
        return PlanFiles.examined("plan.yaml", content, CLOCK, plan -> false, known, KEYS).offences().stream()
                .map(offence -> offence.line() + " " + offence.field() + " " + offence.sentences())
                .toList();
    }
}
