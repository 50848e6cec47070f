package org.ayumi.documents.planfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.kernel.Folding;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.initiative.InitiativeSlug;
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

    private static final Pattern INDICATOR = Pattern.compile("(.{1,40})\\.([1-9]\\d?)");

    private final String planId;
    private final Sections sections;

    private final Map<String, Named> bySlug = new HashMap<>();

    /** Those whose numbers look the same: more than one only where ids of their own differ. */
    private final Map<String, List<Named>> byNumber = new HashMap<>();

    private final Map<String, Integer> firstLines = new HashMap<>();
    private int spares;
    private boolean complete = true;

    /**
     * An initiative that may be named.
     *
     * @param indicators how many it has
     */
    private record Named(String slug, int line, int indicators) {}

    References(String planId, Node root, Sections sections) {
        this.planId = planId;
        this.sections = sections;
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
        Optional<PrintedNumber> number =
                child(initiative, "number").flatMap(References::text).flatMap(References::number);
        Optional<Node> id = child(initiative, "id");
        Optional<String> slug = (id.isPresent() ? id.flatMap(References::text) : number.flatMap(PrintedNumber::slug))
                .filter(References::mayBeUsed);
        Optional<Named> named = slug.map(own -> new Named(own, YamlNode.lineOf(initiative), count));
        boolean alone = named.filter(own -> bySlug.put(own.slug(), own) == null).isPresent();
        complete &= readable && alone && number.isPresent();
        number.ifPresent(
                printed -> named.ifPresent(own -> byNumber.computeIfAbsent(look(printed), look -> new ArrayList<>())
                        .add(own)));
    }

    private static Optional<String> text(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue().strip()) : Optional.empty();
    }

    private static Optional<PrintedNumber> number(String text) {
        try {
            return Optional.of(new PrintedNumber(text));
        } catch (ImpossibleValue e) {
            return Optional.empty();
        }
    }

    /** The same for numbers that look the same. */
    private static String look(PrintedNumber number) {
        return number.slug().orElseGet(() -> Folding.fold(number.text()));
    }

    private static boolean mayBeUsed(String slug) {
        try {
            return InitiativeSlug.checked("id", slug).equals(slug);
        } catch (ImpossibleValue e) {
            return false;
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

    /** The end of an initiative's id, which no other may have: given, or from its number. */
    Optional<String> own(YamlMap map, PrintedNumber number, Optional<String> id) {
        return map.attempt()
                .build(() ->
                        id.map(given -> InitiativeSlug.checked("id", given)).orElseGet(() -> InitiativeSlug.of(number)))
                .filter(slug -> {
                    YamlNode node = map.value(id.isPresent() ? "id" : "number").orElseThrow();
                    Integer first = firstLines.putIfAbsent(slug, node.line());
                    if (first != null) {
                        node.report(PlanFileProblem.INITIATIVE_DUPLICATE, id.orElse(number.text()), first);
                    }
                    return first == null;
                });
    }

    /** For an initiative whose own cannot be used: what belongs to it is looked at all the same. */
    String spare() {
        return "unread-" + ++spares;
    }

    /** The index of the section that an initiative names. */
    Optional<Integer> section(YamlNode node) {
        return sections.named(node);
    }

    /** The slug of an initiative of this file, from its id or its number. */
    Optional<String> initiative(YamlNode node) {
        return Scalars.line(node).flatMap(text -> initiative(node, text, PlanFileProblem.INITIATIVE_UNKNOWN));
    }

    /** The same of a text that was read already. */
    Optional<String> initiative(YamlNode node, String text, PlanFileProblem unknown) {
        return named(node, text, unknown, text);
    }

    private Optional<String> named(YamlNode node, String text, PlanFileProblem unknown, String told) {
        List<Named> found = found(text);
        if (complete && found.isEmpty()) {
            node.report(unknown, told);
        }
        if (complete && found.size() > 1) {
            node.report(PlanFileProblem.INITIATIVE_AMBIGUOUS, text, found.get(1).line());
        }
        return found.size() == 1 ? Optional.of(found.getFirst().slug()) : Optional.empty();
    }

    /** By its id, or else by a number that looks the same. */
    private List<Named> found(String text) {
        Optional<Named> byId = Optional.ofNullable(bySlug.get(text));
        return byId.map(List::of)
                .orElseGet(() -> number(text)
                        .map(printed -> byNumber.getOrDefault(look(printed), List.of()))
                        .orElse(List.of()));
    }

    /** The slugs of all that a text may mean. */
    List<String> called(String text) {
        return found(text).stream().map(Named::slug).toList();
    }

    /** Whether all could be read, so that what is not among them is unknown. */
    boolean isComplete() {
        return complete;
    }

    /** How many indicators an initiative has. */
    int indicators(String slug) {
        return bySlug.containsKey(slug) ? bySlug.get(slug).indicators() : 0;
    }

    /** The full id of an indicator of this file, from its short form {@code 1-4-2.1}. */
    Optional<String> indicatorId(YamlNode node) {
        return node.text().flatMap(text -> {
            Matcher matcher = INDICATOR.matcher(text.strip());
            if (!matcher.matches()) {
                node.report(PlanFileProblem.INDICATOR_UNREADABLE, text);
                return Optional.empty();
            }
            String told = text.strip();
            int sequence = Integer.parseInt(matcher.group(2));
            return named(node, matcher.group(1), PlanFileProblem.INDICATOR_UNKNOWN, told)
                    .filter(slug -> has(slug, sequence, node, told))
                    .map(slug -> planId + "." + slug + "." + sequence);
        });
    }

    private boolean has(String slug, int sequence, YamlNode node, String told) {
        boolean known = !complete || sequence <= indicators(slug);
        if (!known) {
            node.report(PlanFileProblem.INDICATOR_UNKNOWN, told);
        }
        return known;
    }
}
