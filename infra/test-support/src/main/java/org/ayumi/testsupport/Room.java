package org.ayumi.testsupport;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The rooms of the house and the arrows between them. Every room may know itself and the kernel. Those from {@code
 * PROCESS} to {@code APP} are packages of one module: this is their wall.
 */
public enum Room {
    SHARED_KERNEL("org.ayumi.kernel"),
    COMMAND_SIDE("org.ayumi.command"),
    QUERY_SIDE("org.ayumi.query"),
    AUDIT_LEDGER("org.ayumi.ledger"),
    EVENT_STORE("org.ayumi.eventstore"),
    DOCUMENTS("org.ayumi.documents"),
    WEB("org.ayumi.web"),
    PROCESS("org.ayumi.process"),
    DATABASE("org.ayumi.database"),
    HTTP("org.ayumi.http"),
    ACCESS("org.ayumi.access"),
    PROJECTIONS("org.ayumi.projections"),
    PROOF("org.ayumi.proof"),
    APP("org.ayumi.app"),
    BENCHMARKS("org.ayumi.benchmarks");

    private final String packageName;

    Room(String packageName) {
        this.packageName = packageName;
    }

    public String packageName() {
        return packageName;
    }

    boolean mayKnow(Room other) {
        return other == this || other == SHARED_KERNEL || known().contains(other);
    }

    private Set<Room> known() {
        return switch (this) {
            case SHARED_KERNEL, COMMAND_SIDE, QUERY_SIDE, AUDIT_LEDGER, PROCESS -> Set.of();
            // An event is stored with its leaf.
            case EVENT_STORE -> Set.of(AUDIT_LEDGER);
            case DOCUMENTS -> Set.of(COMMAND_SIDE, EVENT_STORE);
            case WEB -> Set.of(COMMAND_SIDE, QUERY_SIDE);
            case DATABASE -> Set.of(PROCESS);
            // What each side refuses is written down as a problem document.
            case HTTP -> Set.of(PROCESS, DATABASE, COMMAND_SIDE, QUERY_SIDE, EVENT_STORE);
            case ACCESS -> Set.of(PROCESS, DATABASE, HTTP, COMMAND_SIDE, QUERY_SIDE, AUDIT_LEDGER);
            // Lookups are kept by the command side, and made again like read models.
            case PROJECTIONS -> Set.of(PROCESS, DATABASE, COMMAND_SIDE, QUERY_SIDE, EVENT_STORE);
            // The head of the read log is sealed, too.
            case PROOF -> Set.of(PROCESS, DATABASE, HTTP, ACCESS, COMMAND_SIDE, QUERY_SIDE, EVENT_STORE, AUDIT_LEDGER);
            case APP -> EnumSet.complementOf(EnumSet.of(BENCHMARKS));
            case BENCHMARKS -> Set.of(EVENT_STORE, AUDIT_LEDGER);
        };
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
            case DOCUMENTS -> List.of("org.springframework.web..", "jakarta..");
            case EVENT_STORE ->
                List.of("jakarta.persistence..", "org.springframework.web..", "com.fasterxml.jackson.databind..");
            default -> List.of("com.thoughtworks..", "com.fasterxml.jackson.databind..");
        };
    }
}
