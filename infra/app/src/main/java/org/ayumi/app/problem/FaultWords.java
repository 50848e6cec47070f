package org.ayumi.app.problem;

import org.ayumi.command.Fault;
import org.springframework.stereotype.Component;

/** Words for a fault outside an HTTP answer. */
@Component
public class FaultWords {

    private final Wording wording;

    FaultWords(Wording wording) {
        this.wording = wording;
    }

    /** Where there is no service. */
    public static FaultWords ofThisProgram() {
        return new FaultWords(new Wording());
    }

    public String japanese(Fault fault) {
        return wording.japanese(fault.messageKey(), fault.arguments());
    }

    public String english(Fault fault) {
        return wording.english(fault.messageKey(), fault.arguments());
    }
}
