package org.ayumi.command.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.command.FakeRegistry;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.command.dispatch.Parcel;
import org.ayumi.command.input.YearText;
import org.ayumi.kernel.money.Money;
import org.ayumi.kernel.money.MoneyEntry;
import org.ayumi.kernel.money.MoneyKind;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.money.MoneySource;
import org.ayumi.kernel.money.MoneyUnit;
import org.ayumi.kernel.money.Personnel;
import org.ayumi.kernel.money.SourceShare;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MoneyFormsTest {

    private static final String ID = "plan.1-1-1";

    private static RecordMoney ofYear(String json) {
        return MoneyForms.ofYear(ID, YearText.of("R6"), RequestBodies.read(json, MoneyBodies.OfYear.class));
    }

    private static List<Parcel> many(String json) {
        return MoneyForms.many(
                "plan",
                RequestBodies.read(json, MoneyBodies.Many.class),
                new FakeRegistry()
                        .plan("plan", 2022, 2026)
                        .initiative(ID, "plan")
                        .initiative("other.1-1-1", "other"));
    }

    private static Money money(String amount, MoneyUnit unit) {
        return new Money(new BigDecimal(amount), unit);
    }

    @Nested
    class A_year {

        @Test
        void is_kept_as_it_is_printed() {
            assertThat(ofYear("""
                    {"budget":{"amount":12400,"unit":"千円","sources":[{"kind":"NATIONAL","amount":4000}]},
                     "settlement":{"amount":11873,"unit":"千円"},
                     "grantDecided":{"amount":4000000,"unit":"円"},
                     "grantConfirmed":{"amount":3.9,"unit":"百万円","sources":[]},
                     "personnel":{"persons":0.8,"amount":5200,"unit":"千円"},
                     "reason":"転記の誤り","source":"決算書"}"""))
                    .isEqualTo(new RecordMoney(
                            ID,
                            new FiscalYear(2024),
                            new MoneyOfYear(
                                    List.of(
                                            new MoneyEntry(
                                                    MoneyKind.BUDGET,
                                                    money("12400", MoneyUnit.THOUSAND_YEN),
                                                    List.of(new SourceShare(
                                                            MoneySource.NATIONAL, new BigDecimal("4000")))),
                                            new MoneyEntry(
                                                    MoneyKind.SETTLEMENT,
                                                    money("11873", MoneyUnit.THOUSAND_YEN),
                                                    List.of()),
                                            new MoneyEntry(
                                                    MoneyKind.GRANT_DECIDED,
                                                    money("4000000", MoneyUnit.YEN),
                                                    List.of()),
                                            new MoneyEntry(
                                                    MoneyKind.GRANT_CONFIRMED,
                                                    money("3.9", MoneyUnit.MILLION_YEN),
                                                    List.of())),
                                    Optional.of(new Personnel(
                                            Optional.of(new BigDecimal("0.8")),
                                            Optional.of(money("5200", MoneyUnit.THOUSAND_YEN)))),
                                    Optional.of("決算書")),
                            Optional.of("転記の誤り")));
        }

        @Test
        void names_every_missing_field_at_once() {
            assertRefused(
                    Refusal.Kind.MALFORMED,
                    () -> ofYear("""
                            {"budget":{"sources":[null,{}]},"personnel":{"unit":"千円"}}"""),
                    "budget.amount: field.missing",
                    "budget.unit: field.missing",
                    "budget.sources[0]: field.missing",
                    "budget.sources[1].kind: field.missing",
                    "budget.sources[1].amount: field.missing",
                    "personnel.amount: field.missing");
        }

        @Test
        void names_every_impossible_field_at_once() {
            assertRefused(
                    Refusal.Kind.IMPOSSIBLE,
                    () -> ofYear("""
                            {"budget":{"amount":-1,"unit":"千円"},
                             "settlement":{"amount":0.5,"unit":"円"},
                             "grantDecided":{"amount":1,"unit":"万"},
                             "grantConfirmed":{"amount":1,"unit":"円",
                              "sources":[{"kind":"BOND","amount":-2},{"kind":"FEES","amount":0},{"kind":"FEES","amount":1}]},
                             "personnel":{},"source":" "}"""),
                    "source: text.blank",
                    "budget.amount: amount.negative",
                    "settlement.amount: money.part-of-a-yen",
                    "grantDecided.unit: money.unit",
                    "grantConfirmed.sources[0].amount: amount.negative",
                    "grantConfirmed.sources: money.source-twice",
                    "personnel.persons: money.personnel-empty");
        }
    }

    @Nested
    class Many {

        @Test
        void are_read_each_with_the_version_it_saw() {
            List<Parcel> parcels = many("""
                    {"items":[{"initiativeId":"plan.1-1-1","fiscalYear":2024,"ifMatch":"\\"7\\"",
                               "budget":{"amount":1,"unit":"千円"},"reason":"補正"}],"source":"予算書"}""");

            assertThat(parcels).singleElement().satisfies(parcel -> {
                assertThat(parcel.precondition().text()).isEqualTo("\"7\"");
                assertThat(parcel.origin().document()).contains("予算書");
                assertThat(parcel.command())
                        .isEqualTo(new RecordMoney(
                                ID,
                                new FiscalYear(2024),
                                new MoneyOfYear(
                                        List.of(new MoneyEntry(
                                                MoneyKind.BUDGET, money("1", MoneyUnit.THOUSAND_YEN), List.of())),
                                        Optional.empty(),
                                        Optional.of("予算書")),
                                Optional.of("補正")));
            });
        }

        @Test
        void are_of_one_plan_and_every_fault_has_its_place() {
            assertRefused(Refusal.Kind.MALFORMED, () -> many("{}"), "items: field.missing");
            assertRefused(Refusal.Kind.MALFORMED, () -> many("{\"items\":[]}"), "items: field.missing");
            assertRefused(
                    Refusal.Kind.MALFORMED,
                    () -> many("""
                            {"items":[null,{},
                              {"initiativeId":"other.1-1-1","fiscalYear":"R6","ifMatch":"seven",
                               "budget":{"amount":-1,"unit":"千円"}}]}"""),
                    "items[0]: field.missing",
                    "items[1].initiativeId: field.missing",
                    "items[1].fiscalYear: field.missing",
                    "items[1].ifMatch: field.missing",
                    "items[2].ifMatch: version.if-match-malformed",
                    "items[2].initiativeId: initiative.unknown-in-plan",
                    "items[2].budget.amount: amount.negative");
        }

        @Test
        void are_five_hundred_at_most() {
            String item = "{\"initiativeId\":\"plan.1-1-1\",\"fiscalYear\":2024,\"ifMatch\":\"*\"}";
            String tooMany = IntStream.range(0, 501).mapToObj(number -> item).collect(Collectors.joining(","));

            assertRefused(Refusal.Kind.IMPOSSIBLE, () -> many("{\"items\":[" + tooMany + "]}"), "items: list.too-long");
        }
    }
}
