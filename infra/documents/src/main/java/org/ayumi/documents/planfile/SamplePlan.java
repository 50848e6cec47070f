package org.ayumi.documents.planfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The plans that come with the service. */
public enum SamplePlan {
    /** A real one: Tomisato's second collaborative town-building plan, results of 令和5年度. */
    TOMISATO("tomisato-kyodo-2"),
    /** Invented: yearly targets and targets that are no number, over two eras. */
    ENVIRONMENT("reiji-kankyo-3"),
    /** Invented: four levels, indicators above initiatives, money, things that end. */
    PREFECTURE("reiji-ken-sogo-2");

    private final String planId;

    SamplePlan(String planId) {
        this.planId = planId;
    }

    public String planId() {
        return planId;
    }

    public String fileName() {
        return planId + ".yaml";
    }

    /** On the class path. */
    public String resource() {
        return "plans/" + fileName();
    }

    /** The file as it is, to be closed by the caller. */
    public InputStream open() {
        return Objects.requireNonNull(SamplePlan.class.getClassLoader().getResourceAsStream(resource()), resource());
    }

    public PlanFile read() {
        try (InputStream content = open()) {
            return PlanFileReader.read(fileName(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(resource(), e);
        }
    }
}
