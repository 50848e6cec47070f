package org.ayumi.app;

import org.ayumi.testsupport.HouseRules;
import org.ayumi.testsupport.Room;
import org.junit.jupiter.api.Nested;

/** The rooms of this module, each behind its wall. */
class HouseRulesTest {

    @Nested
    class ProcessTest implements HouseRules {

        @Override
        public Room room() {
            return Room.PROCESS;
        }
    }

    @Nested
    class DatabaseTest implements HouseRules {

        @Override
        public Room room() {
            return Room.DATABASE;
        }
    }

    @Nested
    class HttpTest implements HouseRules {

        @Override
        public Room room() {
            return Room.HTTP;
        }
    }

    @Nested
    class AccessTest implements HouseRules {

        @Override
        public Room room() {
            return Room.ACCESS;
        }
    }

    @Nested
    class ProjectionsTest implements HouseRules {

        @Override
        public Room room() {
            return Room.PROJECTIONS;
        }
    }

    @Nested
    class ProofTest implements HouseRules {

        @Override
        public Room room() {
            return Room.PROOF;
        }
    }

    @Nested
    class AppTest implements HouseRules {

        @Override
        public Room room() {
            return Room.APP;
        }
    }
}
