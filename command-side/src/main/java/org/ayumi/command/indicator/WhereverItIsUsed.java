package org.ayumi.command.indicator;

import java.util.List;
import org.ayumi.command.lookup.Registry;

/**
 * Every indicator that uses the figures of one is told that these are defined otherwise; each says so itself, in its own
 * history.
 */
record WhereverItIsUsed(Registry registry) {

    List<AmendWithSource> amended(AmendIndicator command) {
        return registry.usesOf(command.indicatorId()).stream()
                .map(use -> new AmendWithSource(
                        use, command.from(), command.change(), command.continuity(), command.reason()))
                .toList();
    }
}
