package org.ayumi.benchmarks.peer;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Values extends Repository<IndicatorValue, Long> {

    IndicatorValue save(IndicatorValue value);

    @Query("SELECT v FROM IndicatorValue v WHERE v.indicator.id = :indicatorId AND v.fiscalYear = :fiscalYear")
    Optional<IndicatorValue> of(String indicatorId, int fiscalYear);
}
