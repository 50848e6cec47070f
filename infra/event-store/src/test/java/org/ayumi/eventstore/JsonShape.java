package org.ayumi.eventstore;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.time.FiscalYear;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * All JSON that a record can be: its keys, which of them may be left out (with a question mark), and what their values
 * can be. An example shows what was written once; this shows also what may no longer be read, as when an optional part
 * becomes mandatory. Names of Java classes are no part of it.
 */
final class JsonShape {

    private static final Map<Class<?>, String> LEAVES = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(BigDecimal.class, "number"),
            Map.entry(int.class, "32-bit integer"),
            Map.entry(Integer.class, "32-bit integer"),
            Map.entry(long.class, "64-bit integer"),
            Map.entry(boolean.class, "true or false"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(LocalTime.class, "time"),
            Map.entry(YearMonth.class, "month"),
            Map.entry(FiscalYear.class, "fiscal year"),
            Map.entry(PrintedNumber.class, "printed number"));

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonShape() {}

    static JsonNode of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        String leaf = LEAVES.get(plain);
        if (leaf != null) {
            return StringNode.valueOf(leaf);
        }
        if (plain == Figure.class) {
            return ofKinds(EventJson.FigureByKind.class);
        }
        if (plain == Aim.class) {
            return ofKinds(EventJson.AimByKind.class);
        }
        if (plain == Continuity.class) {
            return ofKinds(EventJson.ContinuityByKind.class);
        }
        if (plain.isEnum()) {
            return StringNode.valueOf("one of "
                    + Arrays.stream(plain.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .sorted()
                            .toList());
        }
        if (plain.isRecord()) {
            return ofRecord(plain);
        }
        throw new AssertionError("JsonShape does not know how this is written: " + plain.getName());
    }

    private static JsonNode ofGeneric(Class<?> raw, Type[] arguments) {
        if (raw == List.class) {
            return JSON.arrayNode().add(of(arguments[0]));
        }
        if (raw == Map.class || raw == SortedMap.class) {
            return JSON.objectNode().set("*" + of(arguments[0]).asString(), of(arguments[1]));
        }
        throw new AssertionError("JsonShape does not know how this is written: " + raw.getName());
    }

    private static ObjectNode ofRecord(Class<?> type) {
        ObjectNode shape = JSON.objectNode();
        for (RecordComponent part : type.getRecordComponents()) {
            if (part.getGenericType() instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
                shape.set(part.getName() + "?", of(generic.getActualTypeArguments()[0]));
            } else {
                shape.set(part.getName(), of(part.getGenericType()));
            }
        }
        return shape;
    }

    private static ObjectNode ofKinds(Class<?> mixIn) {
        ObjectNode shape = JSON.objectNode();
        JsonSubTypes kinds = mixIn.getAnnotation(JsonSubTypes.class);
        for (JsonSubTypes.Type kind : Objects.requireNonNull(kinds).value()) {
            shape.set("kind " + kind.name(), ofRecord(kind.value()));
        }
        return shape;
    }
}
