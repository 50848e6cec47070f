package org.ayumi.command.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.command.FakeRegistry;
import org.ayumi.command.Refusal;
import org.ayumi.command.Scenario;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.plan.OrganisationUnitAdded;
import org.ayumi.kernel.plan.OrganisationUnitAmended;
import org.ayumi.kernel.plan.OrganisationUnitClosed;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationUnitsTest {

    private static final String PLAN = "reiji-sogo-6";
    private static final OrganisationUnit PLANNING = unit("企画課");
    private static final OrganisationUnit POLICY = unit("政策推進課");
    private static final OrganisationUnit WELFARE = unit("福祉課");
    private static final Retirement AFTER_R5 = after(2023);

    private static OrganisationUnit unit(String name) {
        return new OrganisationUnit(name, Optional.of("総務部"));
    }

    private static FiscalYear year(int startYear) {
        return new FiscalYear(startYear);
    }

    private static Optional<FiscalYear> from(int year) {
        return Optional.of(year(year));
    }

    private static String id(int number) {
        return PLAN + ".u" + number;
    }

    private static Scenario<Plan> adopted(DomainEvent... further) {
        return adopted(2022, 2026, further);
    }

    private static Scenario<Plan> adopted(int first, int last, DomainEvent... further) {
        PlanAdopted adopted =
                new PlanAdopted(PLAN, new PlanOutline("総合計画", "前期", "例示市", year(first), year(last)), Optional.empty());
        return Scenario.of(Plan.class, new FakeRegistry().plan(PLAN, first, last))
                .given(Stream.concat(Stream.of(adopted), Stream.of(further)).toArray(DomainEvent[]::new));
    }

    private static AddOrganisationUnit add(OrganisationUnit unit, Optional<FiscalYear> from) {
        return new AddOrganisationUnit(PLAN, unit, from);
    }

    private static OrganisationUnitAdded added(int number, OrganisationUnit unit, Optional<FiscalYear> from) {
        return new OrganisationUnitAdded(PLAN, id(number), unit, from);
    }

    private static OrganisationUnitAdded added(int number, OrganisationUnit unit) {
        return added(number, unit, Optional.empty());
    }

    private static AmendOrganisationUnit amend(int number, OrganisationUnit unit, int from) {
        return new AmendOrganisationUnit(PLAN, id(number), year(from), unit, "組織改正");
    }

    private static OrganisationUnitAmended amended(
            int number, OrganisationUnit previous, OrganisationUnit current, int from) {
        return new OrganisationUnitAmended(PLAN, id(number), year(from), previous, current, "組織改正");
    }

    private static Retirement after(int lastYear, String... successors) {
        return new Retirement(year(lastYear), Ending.usual(successors.length), List.of(successors));
    }

    private static CloseOrganisationUnit close(int number, Retirement retirement) {
        return new CloseOrganisationUnit(PLAN, id(number), retirement, "組織改正");
    }

    private static OrganisationUnitClosed closed(
            int number, OrganisationUnit unit, Optional<Retirement> previous, Retirement current) {
        return new OrganisationUnitClosed(PLAN, id(number), unit, previous, current, "組織改正");
    }

    private static OrganisationUnitClosed closed(int number, OrganisationUnit unit, Retirement current) {
        return closed(number, unit, Optional.empty(), current);
    }

    @Nested
    class Added {

        @Test
        void are_numbered_in_their_order() {
            adopted()
                    .when(add(PLANNING, Optional.empty()))
                    .then(added(1, PLANNING))
                    .thenAnswered("unitId", id(1));
            adopted(added(1, PLANNING))
                    .when(add(WELFARE, from(2024)))
                    .then(added(2, WELFARE, from(2024)))
                    .thenAnswered("unitId", id(2));
            adopted(added(1, PLANNING), closed(1, PLANNING, AFTER_R5))
                    .when(add(WELFARE, Optional.empty()))
                    .then(added(2, WELFARE));
        }

        @ParameterizedTest
        @CsvSource({"2021, false", "2022, true", "2026, true", "2027, false", "2199, false"})
        void are_known_from_a_year_of_the_plan(int from, boolean possible) {
            Scenario.Outcome<Plan> outcome = adopted().when(add(PLANNING, from(from)));
            if (possible) {
                outcome.then(added(1, PLANNING, from(from)));
            } else {
                outcome.thenRefused(Refusal.Kind.IMPOSSIBLE, "fromFiscalYear: year.outside-plan");
            }
        }

        @Test
        void are_not_called_as_another_one_that_stands() {
            adopted(added(1, PLANNING))
                    .when(add(new OrganisationUnit("企画課", Optional.empty()), Optional.empty()))
                    .thenRefused(Refusal.Kind.RULE, "name: unit.exists");
            adopted(added(1, PLANNING))
                    .when(add(unit("企画課\u200B"), Optional.empty()))
                    .thenRefused(Refusal.Kind.RULE, "name: unit.exists");
            adopted(added(1, PLANNING), amended(1, PLANNING, POLICY, 2024))
                    .when(add(POLICY, Optional.empty()))
                    .thenRefused(Refusal.Kind.RULE, "name: unit.exists");
            adopted(added(1, PLANNING), amended(1, PLANNING, POLICY, 2024))
                    .when(add(PLANNING, Optional.empty()))
                    .then(added(2, PLANNING));
        }

        @Test
        void may_be_called_as_one_that_was_closed() {
            adopted(added(1, PLANNING), closed(1, PLANNING, AFTER_R5))
                    .when(add(PLANNING, from(2025)))
                    .then(added(2, PLANNING, from(2025)));
        }

        @Test
        void are_not_more_than_a_plan_can_have() {
            DomainEvent[] most = IntStream.rangeClosed(1, Organisation.MOST_UNITS)
                    .mapToObj(each -> added(each, unit("課" + each)))
                    .toArray(DomainEvent[]::new);
            adopted(most).when(add(PLANNING, Optional.empty())).thenRefused(Refusal.Kind.RULE, "name: unit.too-many");
            adopted(Stream.of(most).skip(1).toArray(DomainEvent[]::new))
                    .when(add(PLANNING, Optional.empty()))
                    .then(added(Organisation.MOST_UNITS, PLANNING));
        }

        @Test
        void belong_to_a_plan_that_is_there() {
            Scenario.of(Plan.class, new FakeRegistry())
                    .when(add(PLANNING, Optional.empty()))
                    .thenNotFound();
        }
    }

    @Nested
    class Called_otherwise {

        @ParameterizedTest
        @CsvSource({"2021, false", "2022, true", "2026, true", "2027, false"})
        void from_a_year_of_the_plan_on(int from, boolean possible) {
            Scenario.Outcome<Plan> outcome = adopted(added(1, PLANNING)).when(amend(1, POLICY, from));
            if (possible) {
                outcome.then(amended(1, PLANNING, POLICY, from));
            } else {
                outcome.thenRefused(Refusal.Kind.IMPOSSIBLE, "fromFiscalYear: year.outside-plan");
            }
        }

        @Test
        void in_another_department_too() {
            OrganisationUnit moved = new OrganisationUnit("企画課", Optional.of("政策部"));
            adopted(added(1, PLANNING)).when(amend(1, moved, 2024)).then(amended(1, PLANNING, moved, 2024));
        }

        @Test
        void the_same_twice_needs_no_event() {
            adopted(added(1, PLANNING)).when(amend(1, PLANNING, 2024)).thenNothing();
            adopted(added(1, PLANNING), amended(1, PLANNING, POLICY, 2024))
                    .when(amend(1, POLICY, 2024))
                    .thenNothing();
        }

        @ParameterizedTest
        @CsvSource({"2023, false", "2024, true", "2025, true"})
        void not_before_the_name_that_stands(int from, boolean possible) {
            Scenario.Outcome<Plan> after = adopted(added(1, PLANNING), amended(1, PLANNING, POLICY, 2024))
                    .when(amend(1, WELFARE, from));
            Scenario.Outcome<Plan> first =
                    adopted(added(1, PLANNING, from(2024))).when(amend(1, POLICY, from));
            if (possible) {
                after.then(amended(1, POLICY, WELFARE, from));
                first.then(amended(1, PLANNING, POLICY, from));
            } else {
                after.thenRefused(Refusal.Kind.IMPOSSIBLE, "fromFiscalYear: unit.amended-later");
                first.thenRefused(Refusal.Kind.IMPOSSIBLE, "fromFiscalYear: unit.amended-later");
            }
        }

        @Test
        void not_as_another_one_that_stands() {
            adopted(added(1, PLANNING), added(2, POLICY))
                    .when(amend(1, unit("政策推進課 "), 2024))
                    .thenRefused(Refusal.Kind.RULE, "name: unit.exists");
            adopted(added(1, PLANNING), added(2, POLICY), closed(2, POLICY, AFTER_R5))
                    .when(amend(1, POLICY, 2024))
                    .then(amended(1, PLANNING, POLICY, 2024));
            adopted(added(1, PLANNING))
                    .when(amend(1, unit("企画課\u200B"), 2024))
                    .then(amended(1, PLANNING, unit("企画課\u200B"), 2024));
        }

        @Test
        void only_where_the_plan_has_it() {
            adopted(added(1, PLANNING))
                    .when(amend(2, POLICY, 2024))
                    .thenRefused(Refusal.Kind.NOT_FOUND, "unitId: id.unknown");
        }

        @Test
        void fifty_times_and_no_more() {
            DomainEvent[] most = Stream.concat(
                            Stream.of(added(1, unit("課0"))),
                            IntStream.rangeClosed(1, 50)
                                    .mapToObj(each -> amended(1, unit("課" + (each - 1)), unit("課" + each), 2024)))
                    .toArray(DomainEvent[]::new);
            adopted(Stream.of(most).limit(50).toArray(DomainEvent[]::new))
                    .when(amend(1, unit("課50"), 2024))
                    .then(amended(1, unit("課49"), unit("課50"), 2024));
            adopted(most)
                    .when(amend(1, POLICY, 2024))
                    .thenRefused(Refusal.Kind.RULE, "fromFiscalYear: unit.amended-too-often");
        }

        @Test
        void fifty_times_also_where_it_was_closed_in_between() {
            DomainEvent[] most = Stream.concat(
                            Stream.<DomainEvent>of(added(1, PLANNING)),
                            IntStream.rangeClosed(1, 50)
                                    .boxed()
                                    .flatMap(each -> Stream.of(
                                            closed(1, PLANNING, AFTER_R5), amended(1, PLANNING, PLANNING, 2024))))
                    .toArray(DomainEvent[]::new);
            adopted(most)
                    .when(amend(1, POLICY, 2024))
                    .thenRefused(Refusal.Kind.RULE, "fromFiscalYear: unit.amended-too-often");
        }

        @Test
        void until_the_last_year_there_is() {
            adopted(2190, FiscalYear.LATEST, added(1, PLANNING))
                    .when(amend(1, POLICY, FiscalYear.LATEST))
                    .then(amended(1, PLANNING, POLICY, FiscalYear.LATEST));
        }
    }

    @Nested
    class Closed {

        @ParameterizedTest
        @ValueSource(ints = {2022, 2026})
        void with_a_year_of_the_plan(int lastYear) {
            adopted(added(1, PLANNING)).when(close(1, after(lastYear))).then(closed(1, PLANNING, after(lastYear)));
        }

        @ParameterizedTest
        @ValueSource(ints = {2021, 2027, FiscalYear.LATEST})
        void with_no_other_year(int lastYear) {
            adopted(added(1, PLANNING))
                    .when(close(1, after(lastYear)))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "lastFiscalYear: year.outside-plan");
        }

        @ParameterizedTest
        @CsvSource({"2023, false", "2024, true", "2025, true"})
        void not_before_it_was_called_so(int lastYear, boolean possible) {
            Scenario.Outcome<Plan> outcome = adopted(added(1, PLANNING), amended(1, PLANNING, POLICY, 2024))
                    .when(close(1, after(lastYear)));
            if (possible) {
                outcome.then(closed(1, POLICY, after(lastYear)));
            } else {
                outcome.thenRefused(Refusal.Kind.IMPOSSIBLE, "lastFiscalYear: unit.amended-later");
            }
        }

        @Test
        void the_same_twice_needs_no_event_and_another_end_puts_it_right() {
            adopted(added(1, PLANNING), closed(1, PLANNING, AFTER_R5))
                    .when(close(1, AFTER_R5))
                    .thenNothing();
            adopted(added(1, PLANNING), closed(1, PLANNING, AFTER_R5))
                    .when(close(1, after(2022)))
                    .then(closed(1, PLANNING, Optional.of(AFTER_R5), after(2022)));
            adopted(added(1, PLANNING), added(2, WELFARE), closed(1, PLANNING, AFTER_R5))
                    .when(close(1, after(2023, id(2))))
                    .then(closed(1, PLANNING, Optional.of(AFTER_R5), after(2023, id(2))));
        }

        @Test
        void others_of_the_plan_that_stand_go_on_for_it() {
            adopted(added(1, PLANNING), added(2, POLICY), added(3, WELFARE))
                    .when(close(1, after(2023, id(3), id(2))))
                    .then(closed(1, PLANNING, after(2023, id(3), id(2))));
            adopted(added(1, PLANNING), added(2, POLICY), closed(2, POLICY, after(2026)))
                    .when(close(1, after(2023, id(1), id(9), "reiji-kankyo-3.u1", id(2))))
                    .thenRefused(
                            Refusal.Kind.IMPOSSIBLE,
                            "successors[0]: retirement.succeeds-itself",
                            "successors[1]: unit.unknown-in-plan",
                            "successors[2]: unit.unknown-in-plan",
                            "successors[3]: retirement.successor-ended");
        }

        @Test
        void only_where_the_plan_has_it() {
            adopted().when(close(1, AFTER_R5)).thenRefused(Refusal.Kind.NOT_FOUND, "unitId: id.unknown");
        }

        @Test
        void with_the_last_year_there_is() {
            adopted(2190, FiscalYear.LATEST, added(1, PLANNING))
                    .when(close(1, after(FiscalYear.LATEST)))
                    .then(closed(1, PLANNING, after(FiscalYear.LATEST)));
        }
    }

    @Nested
    class Standing_again {

        @ParameterizedTest
        @CsvSource({"2022, false", "2023, false", "2024, true", "2026, true"})
        void from_a_year_after_the_last_one(int from, boolean possible) {
            Scenario.Outcome<Plan> outcome =
                    adopted(added(1, PLANNING), closed(1, PLANNING, AFTER_R5)).when(amend(1, PLANNING, from));
            if (possible) {
                outcome.then(amended(1, PLANNING, PLANNING, from));
            } else {
                outcome.thenRefused(Refusal.Kind.IMPOSSIBLE, "fromFiscalYear: unit.closed-after");
            }
        }

        @Test
        void not_where_another_one_is_called_so_by_now() {
            adopted(added(1, PLANNING), closed(1, PLANNING, AFTER_R5), added(2, PLANNING))
                    .when(amend(1, PLANNING, 2024))
                    .thenRefused(Refusal.Kind.RULE, "name: unit.exists");
        }

        @Test
        void it_goes_on_for_others_and_is_closed_again() {
            DomainEvent[] again = {
                added(1, PLANNING), added(2, WELFARE), closed(1, PLANNING, AFTER_R5), amended(1, PLANNING, POLICY, 2025)
            };
            adopted(again).when(close(2, after(2025, id(1)))).then(closed(2, WELFARE, after(2025, id(1))));
            adopted(again).when(close(1, after(2025))).then(closed(1, POLICY, after(2025)));
            adopted(again)
                    .when(close(1, after(2024)))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "lastFiscalYear: unit.amended-later");
        }
    }
}
