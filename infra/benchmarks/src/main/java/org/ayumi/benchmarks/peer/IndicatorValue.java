package org.ayumi.benchmarks.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import org.hibernate.envers.Audited;
import org.hibernate.envers.RelationTargetAuditMode;
import org.jspecify.annotations.Nullable;

/** The value of one fiscal year as it stands; Envers keeps what it was. */
@Entity
@Audited
class IndicatorValue {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "indicator_value_seq")
    @SequenceGenerator(name = "indicator_value_seq", sequenceName = "indicator_value_seq", allocationSize = 50)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // named in queries
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
    private Indicator indicator;

    private int fiscalYear;
    private String kind;
    private @Nullable BigDecimal amount;
    private @Nullable String unit;
    private @Nullable String note;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected IndicatorValue() {}

    IndicatorValue(Indicator indicator, int fiscalYear, Bodies.Value value, @Nullable String note) {
        this.indicator = indicator;
        this.fiscalYear = fiscalYear;
        this.kind = value.checkedKind();
        this.amount = value.amount();
        this.unit = value.unit();
        this.note = note;
    }

    void correct(Bodies.Value value, String statedReason) {
        this.kind = value.checkedKind();
        this.amount = value.amount();
        this.unit = value.unit();
        this.reason = statedReason;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    String kind() {
        return kind;
    }

    @Nullable BigDecimal amount() {
        return amount;
    }

    @Nullable String reason() {
        return reason;
    }

    Views.Value view() {
        return new Views.Value(kind, amount, unit, note);
    }
}
