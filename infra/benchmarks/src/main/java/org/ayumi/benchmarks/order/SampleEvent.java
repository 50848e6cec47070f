package org.ayumi.benchmarks.order;

import java.math.BigDecimal;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.ayumi.kernel.event.Actor;
import org.ayumi.kernel.event.Facts;
import org.ayumi.kernel.event.Role;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.time.FiscalYear;

/** A year's figure with its facts: about 400 bytes of JSON. */
public final class SampleEvent {

    private static final Facts FACTS = Facts.of(
            new Actor("staff", Role.STAFF, "市民活動推進課"),
            "6e0b6cc0-6a3b-4f0e-9f0c-2f0f8a3f5a52",
            "API",
            Optional.empty(),
            Optional.empty());

    private SampleEvent() {}

    public static DomainEventMessage<?> of(String aggregateId, long sequence) {
        return new GenericDomainEventMessage<>(
                "Indicator",
                aggregateId,
                sequence,
                new IndicatorValueRecorded(
                        aggregateId,
                        new FiscalYear(2023),
                        Measured.of(BigDecimal.valueOf(sequence), "件", Measure.ANNUAL_COUNT),
                        Optional.of("市民活動サポートセンターへの聞き取りによる"),
                        Optional.of("令和5年度 業務報告書")),
                FACTS.stored());
    }
}
