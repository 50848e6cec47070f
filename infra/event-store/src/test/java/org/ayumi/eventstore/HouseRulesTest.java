package org.ayumi.eventstore;

import org.ayumi.testsupport.HouseRules;
import org.ayumi.testsupport.Room;

class HouseRulesTest implements HouseRules {

    @Override
    public Room room() {
        return Room.EVENT_STORE;
    }
}
