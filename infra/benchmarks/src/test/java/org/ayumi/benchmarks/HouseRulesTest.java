package org.ayumi.benchmarks;

import org.ayumi.testsupport.HouseRules;
import org.ayumi.testsupport.Room;

class HouseRulesTest implements HouseRules {

    @Override
    public Room room() {
        return Room.BENCHMARKS;
    }
}
