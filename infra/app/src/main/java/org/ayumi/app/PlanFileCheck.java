package org.ayumi.app;

import org.ayumi.documents.planimport.PlanCheck;
import org.ayumi.http.problem.Wording;

/** The tool that looks at a plan file. A class of its own: the other tools run where none of what it needs is. */
final class PlanFileCheck {

    private PlanFileCheck() {}

    static void run(String... arguments) {
        PlanCheck.main(new Wording(), arguments);
    }
}
