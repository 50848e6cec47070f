package org.ayumi.documents.planfile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.initiative.InitiativeNumber;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Which initiatives and indicators the file has, known before they are read, because they name one another.
 *
 * <p>Where a number cannot be read or is used twice, names are not checked: one misprint would be told once as wrong and
 * then again wherever the right number is named.
 */
final class References {

    private static final Pattern INDICATOR = Pattern.compile("(.{1,12})\\.([1-9]\\d?)");

    /** Numbers that plans hardly print; there are more of them than errors are told. */
    private static final int MOST_SPARE = 99 * 99 - 1;

    private static final int SPARE_ITEM = 50;

    private final String planId;
    private final Map<InitiativeNumber, Integer> indicatorCounts = new HashMap<>();
    private final Map<InitiativeNumber, Integer> firstLines = new HashMap<>();
    private final Set<InitiativeNumber> spares = new HashSet<>();
    private boolean complete = true;

    References(String planId, Node root) {
        this.planId = planId;
        if (child(root, "initiatives").orElse(root) instanceof SequenceNode initiatives) {
            initiatives.getValue().forEach(this::add);
        } else {
            complete = false;
        }
    }

    private void add(Node initiative) {
        Optional<Node> indicators = child(initiative, "indicators");
        boolean readable = indicators.isEmpty() || indicators.get() instanceof SequenceNode;
        int count = indicators.isPresent() && indicators.get() instanceof SequenceNode list
                ? list.getValue().size()
                : 0;
        Optional<InitiativeNumber> number = child(initiative, "number").flatMap(References::number);
        boolean alone = number.isPresent() && indicatorCounts.put(number.get(), count) == null;
        complete &= readable && alone;
    }

    private static Optional<InitiativeNumber> number(Node node) {
        try {
            return node instanceof ScalarNode scalar
                    ? Optional.of(InitiativeNumber.parse(scalar.getValue()))
                    : Optional.empty();
        } catch (ImpossibleValue e) {
            return Optional.empty();
        }
    }

    private static Optional<Node> child(Node node, String key) {
        return node instanceof MappingNode map
                ? map.getValue().stream()
                        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode name
                                && name.getValue().equals(key))
                        .map(tuple -> tuple.getValueNode())
                        .findFirst()
                : Optional.empty();
    }

    /** The number that an initiative gives itself, which no other may have. */
    Optional<InitiativeNumber> own(YamlNode node) {
        return Scalars.initiativeNumber(node).filter(number -> {
            Integer first = firstLines.putIfAbsent(number, node.line());
            if (first != null) {
                node.report(PlanFileProblem.INITIATIVE_DUPLICATE, number.printed(), first);
            }
            return first == null;
        });
    }

    /** For an initiative whose own cannot be used: what belongs to it is looked at all the same. */
    InitiativeNumber spare() {
        for (int number = MOST_SPARE; ; number--) {
            InitiativeNumber spare = new InitiativeNumber(1 + number / 99 % 99, 1 + number % 99, SPARE_ITEM);
            if (!indicatorCounts.containsKey(spare) && spares.add(spare)) {
                return spare;
            }
        }
    }

    /** An initiative of this file. */
    Optional<InitiativeNumber> initiative(YamlNode node) {
        return Scalars.initiativeNumber(node).filter(number -> {
            boolean known = !complete || indicatorCounts.containsKey(number);
            if (!known) {
                node.report(PlanFileProblem.INITIATIVE_UNKNOWN, number.printed());
            }
            return known;
        });
    }

    /** The full id of an indicator of this file, from its short form {@code 1-4-2.1}. */
    Optional<String> indicatorId(YamlNode node) {
        return node.text().flatMap(text -> {
            Matcher matcher = INDICATOR.matcher(text.strip());
            if (!matcher.matches()) {
                node.report(PlanFileProblem.INDICATOR_UNREADABLE, text);
                return Optional.empty();
            }
            int sequence = Integer.parseInt(matcher.group(2));
            return node.check(() -> InitiativeNumber.parse(matcher.group(1)))
                    .flatMap(number -> indicatorId(node, number, sequence));
        });
    }

    private Optional<String> indicatorId(YamlNode node, InitiativeNumber number, int sequence) {
        if (complete && sequence > indicatorCounts.getOrDefault(number, 0)) {
            node.report(PlanFileProblem.INDICATOR_UNKNOWN, number.slug() + "." + sequence);
            return Optional.empty();
        }
        return Optional.of(planId + "." + number.slug() + "." + sequence);
    }
}
