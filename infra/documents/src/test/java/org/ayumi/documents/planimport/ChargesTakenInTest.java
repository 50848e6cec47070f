package org.ayumi.documents.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.ayumi.command.charge.HandOverIndicator;
import org.ayumi.command.charge.HandOverInitiative;
import org.ayumi.documents.planfile.PlanFileReader;
import org.ayumi.kernel.charge.ChargeKind;
import org.ayumi.kernel.charge.PersonInCharge;
import org.junit.jupiter.api.Test;

/** 担当者, as a plan file names posts. */
class ChargesTakenInTest {

    private static final String FILE = """
            format: ayumi-plan/1
            source: 事務分担表
            plan: {id: shape-23, name: 総合計画, edition: 前期, municipality: 例示市, firstYear: R4, lastYear: R8}
            initiatives:
              - number: "1"
                name: 相談窓口
                department: 市民部
                division: 市民課
                leadSections: [市民課]
                personInCharge: %s
                indicators:
                  - name: 相談件数
                    measure: ANNUAL_COUNT
                    unit: 件
                    target: {year: R8, amount: 150}
                    personInCharge: 市民課 相談係長
            """;

    private static Optional<PersonInCharge> post(String name) {
        return Optional.of(new PersonInCharge(ChargeKind.POST, name));
    }

    @Test
    void a_post_is_in_charge_of_an_initiative_and_another_of_its_indicator() throws IOException {
        String file = FILE.formatted("市民課 主査");

        assertThat(PlanSteps.of(PlanFileReader.read("plan.yaml", file)))
                .extracting(PlanSteps.Step::command)
                .contains(
                        new HandOverInitiative("shape-23.1", post("市民課 主査"), Optional.empty()),
                        new HandOverIndicator("shape-23.1.1", post("市民課 相談係長"), Optional.empty()));
        assertThat(Examination.of(file)).isEmpty();
    }

    @Test
    void what_is_no_post_is_told_at_its_place() throws IOException {
        assertThat(Examination.of(FILE.formatted("{kind: ACCOUNT, name: staff}"))
                        .toString())
                .contains("initiatives[0].personInCharge");
        assertThat(Examination.of(FILE.formatted("長".repeat(201))).toString())
                .contains("initiatives[0].personInCharge");
    }
}
