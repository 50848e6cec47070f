package org.ayumi.documents.planfile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ayumi.kernel.indicator.IndicatorOwner;

/**
 * What goes on for something that ends: of this file, by what the file calls it, or of another plan, by its full id.
 *
 * @param plan the file's own, empty where it cannot be read
 */
record Successors(String planId, Optional<YamlMap> plan, References references, Sections sections) {

    /** What the indicators of the plan itself are named after. */
    private static final String PLAN = "plan";

    private static final Pattern INDICATOR = Pattern.compile("(.+)\\.([1-9]\\d?)");

    /** A number may have a point, too; what is called 1.2 is none of another plan. */
    private static final String ANOTHER_PLAN = "(?=[0-9-]*[a-z])[a-z0-9-]{1,63}\\.";

    private static final Pattern INITIATIVE_OF_ANOTHER = Pattern.compile(ANOTHER_PLAN + "[a-z0-9-]{1,40}");
    private static final Pattern INDICATOR_OF_ANOTHER =
            Pattern.compile(ANOTHER_PLAN + "(?:i[1-9]\\d?|[a-z0-9-]{1,40}\\.[1-9]\\d?)");

    /** The full id of an initiative. */
    Optional<String> initiative(YamlNode node) {
        return Scalars.line(node).flatMap(text -> {
            if (references.called(text).isEmpty() && isOfAnother(text, INITIATIVE_OF_ANOTHER)) {
                return Optional.of(text);
            }
            return references
                    .initiative(node, withoutPlan(text), PlanFileProblem.SUCCESSOR_UNKNOWN)
                    .map(slug -> planId + "." + slug);
        });
    }

    /** The full id of an indicator, from its owner and its place: {@code 1-4-2.1}, {@code 基本目標Ⅰ.1}, {@code plan.1}. */
    Optional<String> indicator(YamlNode node) {
        return Scalars.line(node).flatMap(text -> {
            Matcher parts = INDICATOR.matcher(withoutPlan(text));
            boolean known = parts.matches()
                    && !indicators(parts.group(1), Integer.parseInt(parts.group(2)))
                            .isEmpty();
            if (!known && isOfAnother(text, INDICATOR_OF_ANOTHER)) {
                return Optional.of(text);
            }
            if (!parts.matches()) {
                node.report(PlanFileProblem.INDICATOR_UNREADABLE, text);
                return Optional.empty();
            }
            return indicatorOfThisFile(node, text, parts);
        });
    }

    /**
     * Something of this file.
     *
     * @param id the full one
     */
    record Thing(String id, boolean isInitiative) {}

    /** An initiative by its number or id, or else an indicator by its owner and its place. */
    Optional<Thing> initiativeOrIndicator(YamlNode node) {
        return Scalars.line(node).flatMap(text -> {
            Matcher parts = INDICATOR.matcher(withoutPlan(text));
            boolean indicator = references.called(withoutPlan(text)).isEmpty() && parts.matches();
            return indicator
                    ? indicatorOfThisFile(node, text, parts).map(id -> new Thing(id, false))
                    : references
                            .initiative(node, withoutPlan(text), PlanFileProblem.INITIATIVE_UNKNOWN)
                            .map(slug -> new Thing(planId + "." + slug, true));
        });
    }

    private Optional<String> indicatorOfThisFile(YamlNode node, String text, Matcher parts) {
        List<String> found = indicators(parts.group(1), Integer.parseInt(parts.group(2)));
        if (isComplete() && found.size() != 1) {
            node.report(
                    found.isEmpty() ? PlanFileProblem.INDICATOR_UNKNOWN : PlanFileProblem.INDICATOR_AMBIGUOUS, text);
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The full id of an indicator that is not of this plan. */
    Optional<String> indicatorOfAnother(YamlNode node) {
        return Scalars.line(node).filter(text -> {
            boolean ofAnother = isOfAnother(text, INDICATOR_OF_ANOTHER);
            if (!ofAnother) {
                node.report(PlanFileProblem.INDICATOR_OF_THIS_PLAN, text);
            }
            return ofAnother;
        });
    }

    /** Of all that is called so, those that have so many. */
    private List<String> indicators(String owner, int place) {
        return Stream.of(
                        references.called(owner).stream()
                                .filter(slug -> place <= references.indicators(slug))
                                .map(slug -> IndicatorOwner.initiative(planId + "." + slug)),
                        sections.called(owner).stream()
                                .filter(index -> place <= sections.indicators(index))
                                .map(index -> IndicatorOwner.section(planId + ".s" + (index + 1))),
                        plan.stream()
                                .filter(own -> owner.equals(PLAN) && place <= own.entries("indicators"))
                                .map(own -> IndicatorOwner.plan(planId)))
                .flatMap(owners -> owners)
                .map(named -> named.indicatorId(place))
                .toList();
    }

    /** Whether everything is known that may be named. */
    private boolean isComplete() {
        return references.isComplete()
                && sections.isComplete()
                && plan.filter(own -> own.value("indicators").stream().allMatch(YamlNode::isList))
                        .isPresent();
    }

    private boolean isOfAnother(String text, Pattern pattern) {
        return pattern.matcher(text).matches() && withoutPlan(text).equals(text);
    }

    private String withoutPlan(String text) {
        return text.startsWith(planId + ".") ? text.substring(planId.length() + 1) : text;
    }
}
