package org.ayumi.query.definition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorRole;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an indicator measures, in flat columns. */
@Embeddable
public record DefinitionColumns(
        @Column(name = "indicator_name") String name,
        @Enumerated(EnumType.STRING) Measure measure,
        @Enumerated(EnumType.STRING) Direction better,
        String unit,
        @Nullable String survey,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> states,
        @Enumerated(EnumType.STRING) YearBasis yearBasis,
        @Nullable Integer rhythmEveryYears,
        @Nullable Integer rhythmAnchorYear,

        @Nullable @Enumerated(EnumType.STRING) @Column(name = "indicator_role")
        IndicatorRole role) {

    public static DefinitionColumns of(IndicatorDefinition definition) {
        return new DefinitionColumns(
                definition.name(),
                definition.measure(),
                definition.better(),
                definition.unit(),
                definition.survey().orElse(null),
                definition.minimum().orElse(null),
                definition.maximum().orElse(null),
                definition.states(),
                definition.yearBasis(),
                definition.rhythm().map(Rhythm::everyYears).orElse(null),
                definition.rhythm().map(rhythm -> rhythm.anchor().startYear()).orElse(null),
                definition.role().orElse(null));
    }

    /** The same of an indicator that has its own name and role. */
    DefinitionColumns of(DefinitionColumns own) {
        return new DefinitionColumns(
                own.name,
                measure,
                better,
                unit,
                survey,
                minimum,
                maximum,
                states,
                yearBasis,
                rhythmEveryYears,
                rhythmAnchorYear,
                own.role);
    }

    public IndicatorDefinition definition() {
        return new IndicatorDefinition(
                name,
                measure,
                better,
                unit,
                Optional.ofNullable(survey),
                Optional.ofNullable(minimum),
                Optional.ofNullable(maximum),
                states,
                yearBasis,
                Optional.ofNullable(rhythmEveryYears).map(this::rhythm),
                Optional.ofNullable(role));
    }

    private Rhythm rhythm(int everyYears) {
        return new Rhythm(everyYears, new FiscalYear(Objects.requireNonNull(rhythmAnchorYear)));
    }
}
