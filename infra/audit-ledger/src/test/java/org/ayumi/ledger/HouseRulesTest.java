package org.ayumi.ledger;

import org.ayumi.testsupport.HouseRules;
import org.ayumi.testsupport.Room;

class HouseRulesTest implements HouseRules {

    @Override
    public Room room() {
        return Room.AUDIT_LEDGER;
    }
}
