package org.ayumi.command.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.dispatch.Origin;
import org.ayumi.command.dispatch.Parcel;
import org.ayumi.command.dispatch.Precondition;
import org.ayumi.command.input.Form;
import org.ayumi.command.input.Items;
import org.ayumi.command.input.YearText;
import org.ayumi.command.lookup.Registry;
import org.ayumi.kernel.money.Money;
import org.ayumi.kernel.money.MoneyEntry;
import org.ayumi.kernel.money.MoneyKind;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.money.MoneySource;
import org.ayumi.kernel.money.MoneyUnit;
import org.ayumi.kernel.money.Personnel;
import org.ayumi.kernel.money.SourceShare;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Reads requests that put down money into commands, naming every fault. */
final class MoneyForms {

    /** Years of initiatives in one request. */
    private static final int MOST_ITEMS = 500;

    /** Each kind once. */
    private static final int MOST_SOURCES = 6;

    private MoneyForms() {}

    static RecordMoney ofYear(String initiativeId, YearText fiscalYear, MoneyBodies.OfYear body) {
        Form form = Form.of(body);
        Optional<FiscalYear> year = form.year("fiscalYear", fiscalYear);
        Optional<String> source = form.line("source", body.source());
        MoneyOfYear money = money(form, "", body.money(), source);
        Optional<String> reason = form.paragraph("reason", body.money().reason());
        form.refuseFaults();
        return new RecordMoney(initiativeId, year.orElseThrow(), money, reason);
    }

    static List<Parcel> many(String planId, MoneyBodies.Many body, Registry registry) {
        Form form = Form.of(body);
        Optional<String> source = form.line("source", body.source());
        return Items.read(
                form, body.items(), MOST_ITEMS, (field, item) -> parcel(form, field, planId, item, source, registry));
    }

    private static Optional<Parcel> parcel(
            Form form, String field, String planId, MoneyBodies.Item item, Optional<String> source, Registry registry) {
        Optional<String> initiativeId = form.required(field + ".initiativeId", item.initiativeId());
        initiativeId
                .filter(id -> !registry.planOfInitiative(id).equals(Optional.of(planId)))
                .ifPresent(id -> form.impossible(field + ".initiativeId", "initiative.unknown-in-plan", id));
        Optional<FiscalYear> year = form.year(field + ".fiscalYear", item.fiscalYear());
        MoneyOfYear money = money(form, field + ".", item.money(), source);
        Optional<String> reason = form.paragraph(field + ".reason", item.money().reason());
        Optional<Precondition> seen = Items.seen(form, field, item.ifMatch());
        if (initiativeId.isEmpty() || year.isEmpty() || seen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Parcel(
                new RecordMoney(initiativeId.get(), year.get(), money, reason),
                Origin.api(source, reason),
                seen.get()));
    }

    /** What could be read; faults are noted in the form. */
    private static MoneyOfYear money(Form form, String prefix, MoneyBodies.Content content, Optional<String> source) {
        List<MoneyEntry> entries = new ArrayList<>();
        for (MoneyKind kind : MoneyKind.values()) {
            Optional.ofNullable(amount(content, kind))
                    .flatMap(given -> entry(form, prefix + MoneyFields.of(kind), kind, given))
                    .ifPresent(entries::add);
        }
        Optional<Personnel> personnel =
                Optional.ofNullable(content.personnel()).flatMap(given -> personnel(form, prefix + "personnel", given));
        return new MoneyOfYear(entries, personnel, source);
    }

    private static MoneyBodies.@Nullable Amount amount(MoneyBodies.Content content, MoneyKind kind) {
        return switch (kind) {
            case BUDGET -> content.budget();
            case SETTLEMENT -> content.settlement();
            case GRANT_DECIDED -> content.grantDecided();
            case GRANT_CONFIRMED -> content.grantConfirmed();
        };
    }

    private static Optional<MoneyEntry> entry(Form form, String field, MoneyKind kind, MoneyBodies.Amount body) {
        Optional<BigDecimal> amount = form.required(field + ".amount", body.amount());
        Optional<MoneyUnit> unit =
                form.required(field + ".unit", body.unit()).flatMap(text -> unit(form, field + ".unit", text));
        Optional<Money> money =
                amount.flatMap(given -> unit.flatMap(known -> form.attempt(field, () -> new Money(given, known))));
        List<SourceShare> sources = new ArrayList<>();
        List<MoneyBodies.@Nullable Share> shares = form.counted(field + ".sources", body.sources(), MOST_SOURCES);
        for (int i = 0; i < shares.size(); i++) {
            String entry = field + ".sources[" + i + "]";
            form.required(entry, shares.get(i))
                    .flatMap(share -> share(form, entry, share, unit))
                    .ifPresent(sources::add);
        }
        return money.flatMap(whole -> form.attempt(field, () -> new MoneyEntry(kind, whole, sources)));
    }

    private static Optional<SourceShare> share(
            Form form, String field, MoneyBodies.Share body, Optional<MoneyUnit> unit) {
        Optional<MoneySource> kind = form.required(field + ".kind", body.kind());
        Optional<BigDecimal> amount = form.required(field + ".amount", body.amount())
                .flatMap(given -> form.attempt(field, () -> new Money(given, unit.orElse(MoneyUnit.MILLION_YEN))))
                .map(Money::amount);
        return kind.flatMap(known -> amount.map(given -> new SourceShare(known, given)));
    }

    private static Optional<Personnel> personnel(Form form, String field, MoneyBodies.Staff body) {
        boolean costs = body.amount() != null || body.unit() != null;
        Optional<BigDecimal> amount =
                costs ? form.required(field + ".amount", body.amount()) : Optional.ofNullable(body.amount());
        Optional<MoneyUnit> unit = costs
                ? form.required(field + ".unit", body.unit()).flatMap(text -> unit(form, field + ".unit", text))
                : Optional.empty();
        Optional<Money> cost =
                amount.flatMap(given -> unit.flatMap(known -> form.attempt(field, () -> new Money(given, known))));
        return costs && cost.isEmpty()
                ? Optional.empty()
                : form.attempt(field, () -> new Personnel(Optional.ofNullable(body.persons()), cost));
    }

    private static Optional<MoneyUnit> unit(Form form, String field, String text) {
        return form.attemptWhole(field, () -> MoneyUnit.read(field, text));
    }
}
