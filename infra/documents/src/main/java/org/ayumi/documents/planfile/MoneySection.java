package org.ayumi.documents.planfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.money.Money;
import org.ayumi.kernel.money.MoneyEntry;
import org.ayumi.kernel.money.MoneyKind;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.money.MoneySource;
import org.ayumi.kernel.money.Personnel;
import org.ayumi.kernel.money.PrintedMoney;
import org.ayumi.kernel.money.SourceShare;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;

/** An entry of {@code money}: what a year costs, with amounts as printed. */
final class MoneySection {

    private static final Map<String, MoneyKind> KINDS = kinds();

    private static final List<String> KEYS = Stream.of(
                    List.of("year"), List.copyOf(KINDS.keySet()), List.of("personnel", "reason", "source"))
            .flatMap(List::stream)
            .toList();

    private static final List<String> AMOUNT_KEYS = List.of("amount", "sources");
    private static final List<String> SOURCE_KEYS =
            Arrays.stream(MoneySource.values()).map(Enum::name).toList();
    private static final List<String> PERSONNEL_KEYS = List.of("persons", "cost");

    private MoneySection() {}

    private static Map<String, MoneyKind> kinds() {
        Map<String, MoneyKind> kinds = new LinkedHashMap<>();
        kinds.put("budget", MoneyKind.BUDGET);
        kinds.put("settlement", MoneyKind.SETTLEMENT);
        kinds.put("grantDecided", MoneyKind.GRANT_DECIDED);
        kinds.put("grantConfirmed", MoneyKind.GRANT_CONFIRMED);
        return kinds;
    }

    static List<PlannedMoney> read(YamlMap initiative) {
        EachYearOnce years = new EachYearOnce(PlanFileProblem.YEAR_DUPLICATE, YearBasis.FISCAL);
        return initiative.each("money", node -> read(node, years));
    }

    private static Optional<PlannedMoney> read(YamlNode node, EachYearOnce years) {
        return node.map(KEYS).flatMap(map -> {
            Optional<FiscalYear> year = map.required("year", years::read);
            List<MoneyEntry> entries = new ArrayList<>();
            KINDS.forEach((key, kind) ->
                    map.optional(key, amount -> entry(amount, kind)).ifPresent(entries::add));
            Optional<Personnel> personnel = map.optional("personnel", MoneySection::personnel);
            Optional<String> reason = map.optional("reason", Scalars::paragraph);
            Optional<String> source = map.optional("source", Scalars::line);
            return year.map(
                    told -> new PlannedMoney(map.place(), told, new MoneyOfYear(entries, personnel, source), reason));
        });
    }

    /** {@code 12,400千円}, or that and who pays. */
    private static Optional<MoneyEntry> entry(YamlNode node, MoneyKind kind) {
        return node.isMap()
                ? node.map(AMOUNT_KEYS).flatMap(map -> entry(map, kind))
                : money(node).map(whole -> new MoneyEntry(kind, whole, List.of()));
    }

    private static Optional<MoneyEntry> entry(YamlMap map, MoneyKind kind) {
        Optional<Money> whole = map.required("amount", MoneySection::money);
        List<SourceShare> sources = new ArrayList<>();
        map.optional("sources", node -> node.map(SOURCE_KEYS)).ifPresent(told -> {
            for (MoneySource source : MoneySource.values()) {
                // Without a whole nothing says in which unit its parts are.
                whole.flatMap(known -> told.optional(source.name(), node -> part(node, known)))
                        .ifPresent(paid -> sources.add(new SourceShare(source, paid.amount())));
            }
        });
        return whole.map(told -> new MoneyEntry(kind, told, sources));
    }

    private static Optional<Money> money(YamlNode node) {
        return node.text().flatMap(text -> node.check(() -> PrintedMoney.read(node.path(), text)));
    }

    private static Optional<Money> part(YamlNode node, Money whole) {
        return node.text().flatMap(text -> node.check(() -> PrintedMoney.read(node.path(), text, whole.unit())));
    }

    private static Optional<Personnel> personnel(YamlNode node) {
        return node.map(PERSONNEL_KEYS).flatMap(map -> {
            Attempt attempt = map.attempt();
            Optional<BigDecimal> persons = map.optional("persons", Scalars::amount);
            Optional<Money> cost = map.optional("cost", MoneySection::money);
            return attempt.build(() -> new Personnel(persons, cost));
        });
    }
}
