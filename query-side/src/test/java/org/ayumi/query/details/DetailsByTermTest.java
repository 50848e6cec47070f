package org.ayumi.query.details;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.ayumi.kernel.initiative.DetailsOverYears;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.moment.SamplePlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row keeps of the details is what the kernel says of them, for every year and whatever was amended. */
class DetailsByTermTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void terms_follow_one_another_as_the_details_of_the_kernel_do(long seed) {
        Random random = new Random(seed);
        InitiativeDetails first = SamplePlan.details("はじめ");
        DetailsOverYears expected = DetailsOverYears.of(first);
        Map<Integer, NamingColumns> terms = new HashMap<>(NamingColumns.first(first));
        for (int amendment = 0; amendment < 40; amendment++) {
            Optional<FiscalYear> from =
                    random.nextInt(3) == 0 ? Optional.empty() : Optional.of(new FiscalYear(2020 + random.nextInt(8)));
            InitiativeDetails current = SamplePlan.details("記載 " + amendment);
            NamingColumns.amend(
                    terms,
                    new InitiativeAmended(SamplePlan.initiativeId("1-1-1"), from, expected.current(), current, "見直し"));
            expected = expected.with(from, current);

            for (int year = 2018; year < 2030; year++) {
                FiscalYear asked = new FiscalYear(year);
                assertThat(NamingColumns.in(Optional.of(asked), terms).name())
                        .as("after %s, in %s", amendment, year)
                        .isEqualTo(expected.in(asked).name());
            }
            assertThat(NamingColumns.in(Optional.empty(), terms).name())
                    .isEqualTo(expected.current().name());
            assertThat(new TreeMap<>(terms).values())
                    .extracting(term -> Optional.ofNullable(term.fromYear()))
                    .startsWith(Optional.empty())
                    .hasSize(1 + expected.later().size());
        }
    }
}
