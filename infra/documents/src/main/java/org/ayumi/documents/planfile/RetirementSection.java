package org.ayumi.documents.planfile;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;

/** {@code retirement} of an initiative or an indicator, {@code closed} of a section in charge. */
final class RetirementSection {

    private static final List<String> KEYS = List.of("lastYear", "ending", "successor", "successors", "reason");

    /** What the file calls something that goes on. */
    interface Names {

        /**
         * Its full id; empty where there is none, or nobody can tell.
         *
         * @param lastYear of what ends; empty where it cannot be read
         */
        Optional<String> id(YamlNode name, Optional<FiscalYear> lastYear);
    }

    private RetirementSection() {}

    static Optional<PlannedRetirement> read(YamlNode node, Names names) {
        return node.map(KEYS).flatMap(map -> read(map, names));
    }

    private static Optional<PlannedRetirement> read(YamlMap map, Names names) {
        Attempt attempt = map.attempt();
        Optional<FiscalYear> lastYear = map.required("lastYear", Scalars::fiscalYear);
        Optional<Ending> ending = map.optional("ending", Scalars.word(Ending.values()));
        List<YamlNode> named = named(map);
        List<String> successors = named.stream()
                .flatMap(name -> names.id(name, lastYear).stream())
                .toList();
        Optional<String> reason = map.required("reason", Scalars::paragraph);
        // Nobody knows which they are as long as the names cannot be looked up.
        return successors.size() < named.size()
                ? Optional.empty()
                : attempt.build(() -> new PlannedRetirement(
                        map.place(),
                        retirement(map, lastYear.orElseThrow(), ending, successors),
                        named.stream().map(YamlNode::place).toList(),
                        reason.orElseThrow()));
    }

    private static List<YamlNode> named(YamlMap map) {
        List<YamlNode> several = map.each("successors", Optional::of);
        Optional<YamlNode> one = map.value("successor");
        if (one.isPresent() && map.value("successors").isPresent()) {
            one.get().report(PlanFileProblem.SUCCESSOR_AND_SUCCESSORS);
        }
        return one.map(List::of).orElse(several);
    }

    private static Retirement retirement(
            YamlMap map, FiscalYear lastYear, Optional<Ending> ending, List<String> successors) {
        try {
            return new Retirement(lastYear, ending.orElseGet(() -> Ending.usual(successors.size())), successors);
        } catch (ImpossibleValue e) {
            throw map.value("successor").isEmpty()
                    ? e
                    : new ImpossibleValue(
                            "successor", e.messageKey(), e.arguments().toArray());
        }
    }
}
