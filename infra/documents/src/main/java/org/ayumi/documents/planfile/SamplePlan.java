package org.ayumi.documents.planfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The plan that comes with the service: Tomisato's second collaborative town-building plan, results of 令和5年度. */
public final class SamplePlan {

    /** On the class path. */
    public static final String RESOURCE = "plans/tomisato-kyodo-2.yaml";

    public static final String FILE_NAME = "tomisato-kyodo-2.yaml";

    private SamplePlan() {}

    /** The file as it is, to be closed by the caller. */
    public static InputStream open() {
        return Objects.requireNonNull(SamplePlan.class.getClassLoader().getResourceAsStream(RESOURCE), RESOURCE);
    }

    public static PlanFile read() {
        try (InputStream content = open()) {
            return PlanFileReader.read(FILE_NAME, content);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
