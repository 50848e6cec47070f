package org.ayumi.query.audit;

import java.util.Optional;
import org.ayumi.kernel.charge.PersonInCharge;

/** From whom to whom, in words. */
record ChargeSentence(AuditWords words, Nobody nobody) {

    /** What it means that nobody is named. */
    enum Nobody {
        AT_ALL("charge.nobody"),
        /** Of an indicator: then it is the one of its initiative, where there is one. */
        OF_ITS_OWN("charge.nobody-of-its-own");

        private final String key;

        Nobody(String key) {
            this.key = key;
        }
    }

    String arrow(Optional<PersonInCharge> previous, Optional<PersonInCharge> current) {
        return words.arrow(told(previous), told(current));
    }

    private String told(Optional<PersonInCharge> charge) {
        return charge.map(somebody -> switch (somebody.kind()) {
                    case ACCOUNT -> words.say("charge.account", somebody.name());
                    case POST -> somebody.name();
                })
                .orElseGet(() -> words.say(nobody.key));
    }
}
