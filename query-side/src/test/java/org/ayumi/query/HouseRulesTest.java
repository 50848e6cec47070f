package org.ayumi.query;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;

import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.ayumi.query.model.Row;
import org.ayumi.testsupport.HouseRules;
import org.ayumi.testsupport.Room;
import org.junit.jupiter.api.Test;

class HouseRulesTest implements HouseRules {

    @Override
    public Room room() {
        return Room.QUERY_SIDE;
    }

    @Test
    void a_row_is_seen_by_its_own_read_model_only() {
        ArchRuleDefinition.classes()
                .that()
                .areAssignableTo(Row.class)
                .and()
                .doNotHaveModifier(ABSTRACT)
                .should()
                .bePackagePrivate()
                .because("what another read model or a page needs of it, a view tells")
                .check(classes());
    }
}
