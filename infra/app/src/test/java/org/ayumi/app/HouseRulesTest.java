package org.ayumi.app;

import org.ayumi.testsupport.HouseRules;
import org.ayumi.testsupport.Room;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The rooms of this module, each behind its wall. */
@ParameterizedClass
@EnumSource(names = {"PROCESS", "DATABASE", "HTTP", "ACCESS", "PROJECTIONS", "PROOF", "APP"})
record HouseRulesTest(Room room) implements HouseRules {}
