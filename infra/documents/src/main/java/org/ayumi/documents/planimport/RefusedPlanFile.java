package org.ayumi.documents.planimport;

import org.ayumi.command.Refusal;
import org.ayumi.documents.planfile.PlanFile;

/** A plan file that reads well but breaks a rule that only the store knows: whether the plan it continues is kept. */
public final class RefusedPlanFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PlanFile file;
    private final String path;
    private final Refusal refusal;

    RefusedPlanFile(PlanFile file, String path, Refusal refusal) {
        super(file.fileName() + " " + path, refusal);
        this.file = file;
        this.path = path;
        this.refusal = refusal;
    }

    public PlanFile file() {
        return file;
    }

    public String path() {
        return path;
    }

    public Refusal refusal() {
        return refusal;
    }
}
