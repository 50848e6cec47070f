package org.ayumi.benchmarks.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Its version is what If-Match names; each change of a value raises it. */
@Entity
class Indicator {

    @Id
    private String id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Initiative initiative;

    private String name;
    private String unit;
    private int baselineYear;
    private BigDecimal baseline;
    private int targetYear;
    private BigDecimal target;

    @OneToMany(mappedBy = "indicator")
    @OrderBy("fiscalYear")
    private List<IndicatorValue> values;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Indicator() {}

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    Initiative initiative() {
        return initiative;
    }

    String name() {
        return name;
    }

    String unit() {
        return unit;
    }

    int baselineYear() {
        return baselineYear;
    }

    BigDecimal baseline() {
        return baseline;
    }

    int targetYear() {
        return targetYear;
    }

    BigDecimal target() {
        return target;
    }

    List<IndicatorValue> values() {
        return values;
    }

    Optional<IndicatorValue> valueOf(int fiscalYear) {
        return values.stream().filter(value -> value.fiscalYear() == fiscalYear).findFirst();
    }
}
