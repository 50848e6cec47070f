package org.ayumi.kernel;

import org.ayumi.testsupport.HouseRules;
import org.ayumi.testsupport.Room;

class HouseRulesTest implements HouseRules {

    @Override
    public Room room() {
        return Room.SHARED_KERNEL;
    }
}
