package org.ayumi.benchmarks.growth;

import java.util.Locale;
import org.ayumi.benchmarks.driver.Load;

/** What a long aggregate is asked for. */
enum Asked {
    COMMAND {
        @Override
        Load.Step of(LengthOfStream stream) {
            return stream.corrections();
        }
    },
    INDICATOR {
        @Override
        Load.Step of(LengthOfStream stream) {
            return stream.reads("");
        }
    },
    HISTORY {
        @Override
        Load.Step of(LengthOfStream stream) {
            return stream.reads("/history");
        }
    },
    /** A page of the audit trail. */
    EVENTS {
        @Override
        Load.Step of(LengthOfStream stream) {
            return stream.reads("/events");
        }
    };

    abstract Load.Step of(LengthOfStream stream);

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
