package org.ayumi.query.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.time.FiscalYear;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Events as readers see them: kinds of figures named, fiscal years as numbers, nothing that is absent. */
@Component
class EventJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .addMixIn(FiscalYear.class, AsNumber.class)
            .addMixIn(Figure.class, WithKind.class)
            .addModule(new SimpleModule("fiscal-year-keys").addKeySerializer(FiscalYear.class, new FiscalYearKey()))
            .changeDefaultPropertyInclusion(with -> with.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            // Declared order reads like the event.
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    JsonNode of(DomainEvent event) {
        return tree(event);
    }

    /** A part of an event, in the same form. */
    JsonNode tree(Object part) {
        return mapper.valueToTree(part);
    }

    private interface AsNumber {

        @JsonValue
        int startYear();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Measured.class, name = "MEASURED"),
        @JsonSubTypes.Type(value = NotConducted.class, name = "NOT_CONDUCTED"),
        @JsonSubTypes.Type(value = NotMeasured.class, name = "NOT_MEASURED"),
        @JsonSubTypes.Type(value = Substitute.class, name = "SUBSTITUTE"),
        @JsonSubTypes.Type(value = NotReported.class, name = "NOT_REPORTED")
    })
    private interface WithKind {}
}
