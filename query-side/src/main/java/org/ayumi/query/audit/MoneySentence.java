package org.ayumi.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.money.Money;
import org.ayumi.kernel.money.MoneyEntry;
import org.ayumi.kernel.money.MoneyKind;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.money.Personnel;
import org.ayumi.kernel.money.SourceShare;

/** What is told otherwise of the money of a year, in words. */
record MoneySentence(AuditWords words) {

    String between(MoneyOfYear previous, MoneyOfYear current) {
        List<String> changes = new ArrayList<>();
        for (MoneyKind kind : MoneyKind.values()) {
            change(
                            words.constant(kind.name()),
                            previous.entry(kind).map(this::entry),
                            current.entry(kind).map(this::entry))
                    .ifPresent(changes::add);
        }
        change(
                        words.say("money.personnel"),
                        previous.personnel().map(this::personnel),
                        current.personnel().map(this::personnel))
                .ifPresent(changes::add);
        change(
                        words.field("source"),
                        previous.source().map(words::quote),
                        current.source().map(words::quote))
                .ifPresent(changes::add);
        return changes.isEmpty() ? words.say("unchanged") : words.sentences(changes);
    }

    private Optional<String> change(String name, Optional<String> previous, Optional<String> current) {
        return previous.equals(current)
                ? Optional.empty()
                : Optional.of(words.say("change", name, words.arrow(told(previous), told(current))));
    }

    private String told(Optional<String> text) {
        return text.orElseGet(() -> words.say("none"));
    }

    private String entry(MoneyEntry entry) {
        String whole = entry.money().printed();
        return entry.sources().isEmpty()
                ? whole
                : words.say(
                        "money.with-sources",
                        whole,
                        words.join(entry.sources().stream()
                                .map(share -> share(share, entry.money()))
                                .toList()));
    }

    private String share(SourceShare share, Money whole) {
        return words.say(
                "money.source", words.constant(share.kind().name()), new Money(share.amount(), whole.unit()).printed());
    }

    private String personnel(Personnel personnel) {
        List<String> parts = new ArrayList<>();
        personnel.persons().ifPresent(persons -> parts.add(words.say("money.persons", words.number(persons))));
        personnel.cost().ifPresent(cost -> parts.add(cost.printed()));
        return words.join(parts);
    }
}
