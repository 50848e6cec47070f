package org.ayumi.command.indicator;

import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;

/** Where a request has its targets: in a field of its own the only one, in a list several. */
record TargetFields(Targets targets) {

    String of(Target target, String part) {
        return targets.ofYears().size() == 1
                ? "target." + part
                : "targets[" + targets.ofYears().indexOf(target) + "]." + part;
    }
}
