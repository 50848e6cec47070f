package org.ayumi.documents.planfile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.AimKind;
import org.ayumi.kernel.indicator.Trend;

/** What a target asks for: an amount, unless its {@code kind} says otherwise. */
final class AimSection {

    private static final List<AimKind> ALL = Arrays.asList(AimKind.values());

    /** In the order in which kinds have them. */
    private static final List<String> PARTS =
            ALL.stream().flatMap(kind -> parts(kind).stream()).distinct().toList();

    static final List<String> KEYS =
            Stream.concat(Stream.of("year", "kind"), PARTS.stream()).toList();

    private AimSection() {}

    private static List<String> parts(AimKind kind) {
        return switch (kind) {
            case AMOUNT, AT_LEAST, AT_MOST -> List.of("amount", "sumFrom");
            case RANGE -> List.of("from", "to");
            case DIRECTION -> List.of("direction", "tolerance");
            case STATE -> List.of("state");
            case NONE -> List.of("reason");
        };
    }

    /** Its kind, or else an amount; empty where it cannot be read. */
    static Optional<AimKind> kind(YamlMap map, List<AimKind> allowed) {
        Optional<AimKind> kind = map.value("kind").isPresent()
                ? map.optional("kind", node -> Scalars.word(node, allowed))
                : usualKind(map);
        kind.ifPresent(known -> refuseOthers(map, known));
        return kind;
    }

    /** Whoever writes what a single other kind has, and no kind, forgot to. */
    private static Optional<AimKind> usualKind(YamlMap map) {
        for (String part : PARTS) {
            List<AimKind> having =
                    ALL.stream().filter(kind -> parts(kind).contains(part)).toList();
            Optional<YamlNode> key = map.key(part);
            if (key.isPresent() && having.size() == 1) {
                key.get()
                        .report(
                                PlanFileProblem.KEY_NEEDS_KIND,
                                part,
                                having.getFirst().name());
                return Optional.empty();
            }
        }
        return Optional.of(AimKind.AMOUNT);
    }

    private static void refuseOthers(YamlMap map, AimKind kind) {
        map.keys().forEach((name, key) -> {
            boolean ofAnother = PARTS.contains(name) && !parts(kind).contains(name);
            if (ofAnother || (kind == AimKind.NONE && name.equals("year"))) {
                key.report(PlanFileProblem.KEY_NOT_WITH_KIND, name, kind.name());
            }
        });
    }

    static Optional<Aim> read(YamlMap map, AimKind kind) {
        return switch (kind) {
            case AMOUNT -> amount(map, Aim.Amount::new);
            case AT_LEAST -> amount(map, Aim.AtLeast::new);
            case AT_MOST -> amount(map, Aim.AtMost::new);
            case RANGE -> range(map);
            case DIRECTION -> toward(map);
            case STATE -> inState(map);
            case NONE -> throw new IllegalStateException("nothing is asked for");
        };
    }

    private static Optional<Aim> amount(YamlMap map, Function<BigDecimal, Aim> aim) {
        Attempt attempt = map.attempt();
        Optional<BigDecimal> amount = map.required("amount", Scalars::amount);
        return attempt.build(() -> aim.apply(amount.orElseThrow()));
    }

    private static Optional<Aim> range(YamlMap map) {
        Attempt attempt = map.attempt();
        Optional<BigDecimal> from = map.required("from", Scalars::amount);
        Optional<BigDecimal> to = map.required("to", Scalars::amount);
        return attempt.build(() -> new Aim.Range(from.orElseThrow(), to.orElseThrow()));
    }

    private static Optional<Aim> toward(YamlMap map) {
        Attempt attempt = map.attempt();
        Optional<Trend> direction = map.required("direction", Scalars.word(Trend.values()));
        Optional<BigDecimal> tolerance = map.optional("tolerance", Scalars::amount);
        return attempt.build(() -> new Aim.Toward(direction.orElseThrow(), tolerance));
    }

    private static Optional<Aim> inState(YamlMap map) {
        Attempt attempt = map.attempt();
        Optional<String> state = map.required("state", Scalars::line);
        return attempt.build(() -> new Aim.InState(state.orElseThrow()));
    }
}
