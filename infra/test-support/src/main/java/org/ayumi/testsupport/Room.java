package org.ayumi.testsupport;

import java.util.List;
import java.util.Set;

/** The rooms of the house and the arrows between them. Every room may know itself and the kernel. */
public enum Room {
    SHARED_KERNEL("org.ayumi.kernel"),
    COMMAND_SIDE("org.ayumi.command"),
    QUERY_SIDE("org.ayumi.query"),
    EVENT_STORE("org.ayumi.eventstore"),
    AUDIT_LEDGER("org.ayumi.ledger"),
    DOCUMENTS("org.ayumi.documents"),
    WEB("org.ayumi.web"),
    APP("org.ayumi.app"),
    BENCHMARKS("org.ayumi.benchmarks");

    private final String packageName;

    Room(String packageName) {
        this.packageName = packageName;
    }

    public String packageName() {
        return packageName;
    }

    /** Only the pages and the app see both sides; nothing sees the app. An event is stored with its leaf. */
    boolean mayKnow(Room other) {
        return other == this
                || other == SHARED_KERNEL
                || this == APP
                || (this == EVENT_STORE && other == AUDIT_LEDGER)
                || (this == BENCHMARKS && Set.of(EVENT_STORE, AUDIT_LEDGER).contains(other))
                || (this == WEB && Set.of(COMMAND_SIDE, QUERY_SIDE).contains(other));
    }

    List<String> bannedLibraries() {
        return switch (this) {
            case SHARED_KERNEL ->
                List.of(
                        "org.springframework..",
                        "org.axonframework..",
                        "jakarta..",
                        "tools.jackson..",
                        "com.fasterxml..",
                        "org.hibernate..");
            case AUDIT_LEDGER -> // an auditor runs it alone, so it has nothing but the JDK
                List.of(
                        "org.springframework..",
                        "org.axonframework..",
                        "jakarta..",
                        "org.postgresql..",
                        "tools.jackson..",
                        "com.fasterxml..",
                        "org.hibernate..",
                        "org.slf4j..");
            case DOCUMENTS -> List.of("org.springframework..", "org.axonframework..", "jakarta.persistence..");
            case EVENT_STORE ->
                List.of("jakarta.persistence..", "org.springframework.web..", "com.fasterxml.jackson.databind..");
            case COMMAND_SIDE, QUERY_SIDE, WEB, APP, BENCHMARKS ->
                List.of("com.thoughtworks..", "com.fasterxml.jackson.databind..");
        };
    }
}
