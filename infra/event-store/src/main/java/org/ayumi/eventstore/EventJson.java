package org.ayumi.eventstore;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Continuity;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** The one way in which events are JSON. A golden file per event type holds it in place. */
public final class EventJson {

    private EventJson() {}

    /** A mapper that writes components in their declared order and reads nothing that it does not know. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new KernelJsonModule())
                .addMixIn(Figure.class, FigureByKind.class)
                .addMixIn(Aim.class, AimByKind.class)
                .addMixIn(Continuity.class, ContinuityByKind.class)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    /**
     * Named subtypes only: class names in data would let data choose the class. NotDue is none of them: it follows from the
     * indicator, and is in no event.
     */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Measured.class, name = "MEASURED"),
        @JsonSubTypes.Type(value = NotConducted.class, name = "NOT_CONDUCTED"),
        @JsonSubTypes.Type(value = NotMeasured.class, name = "NOT_MEASURED"),
        @JsonSubTypes.Type(value = Substitute.class, name = "SUBSTITUTE"),
        @JsonSubTypes.Type(value = InState.class, name = "STATE"),
        @JsonSubTypes.Type(value = NotReported.class, name = "NOT_REPORTED")
    })
    interface FigureByKind {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Aim.Amount.class, name = "AMOUNT"),
        @JsonSubTypes.Type(value = Aim.AtLeast.class, name = "AT_LEAST"),
        @JsonSubTypes.Type(value = Aim.AtMost.class, name = "AT_MOST"),
        @JsonSubTypes.Type(value = Aim.Range.class, name = "RANGE"),
        @JsonSubTypes.Type(value = Aim.Toward.class, name = "DIRECTION"),
        @JsonSubTypes.Type(value = Aim.InState.class, name = "STATE")
    })
    interface AimByKind {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Continuity.Same.class, name = "SAME"),
        @JsonSubTypes.Type(value = Continuity.Converted.class, name = "CONVERTED"),
        @JsonSubTypes.Type(value = Continuity.Overlap.class, name = "OVERLAP"),
        @JsonSubTypes.Type(value = Continuity.Broken.class, name = "BROKEN")
    })
    interface ContinuityByKind {}
}
