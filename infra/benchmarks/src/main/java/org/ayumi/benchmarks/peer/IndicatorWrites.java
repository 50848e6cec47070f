package org.ayumi.benchmarks.peer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Overwrites values; answers the version that If-Match names next. */
@Service
class IndicatorWrites {

    private final Indicators indicators;
    private final Values values;
    private final EntityManager entities;

    IndicatorWrites(Indicators indicators, Values values, EntityManager entities) {
        this.indicators = indicators;
        this.values = values;
        this.entities = entities;
    }

    @Transactional
    public long update(String id, int fiscalYear, @Nullable String ifMatch, Bodies.Update body) {
        if (ifMatch == null) {
            throw new Refused(HttpStatus.PRECONDITION_REQUIRED, "If-Match", "版が要る", "the version is missing");
        }
        Indicator indicator = inVersion(id, ifMatch);
        Bodies.Value value = ValueCheck.update(indicator, fiscalYear, body);
        if (values.of(id, fiscalYear).isPresent()) {
            throw new Refused(HttpStatus.CONFLICT, "value", "報告済み。訂正を使う", "reported already; correct it");
        }
        values.save(new IndicatorValue(indicator, fiscalYear, value, body.note()));
        return raised(indicator);
    }

    @Transactional
    public long correct(String id, int fiscalYear, @Nullable String ifMatch, Bodies.Correction body) {
        Indicator indicator = inVersion(id, ifMatch);
        Bodies.Value value = ValueCheck.correction(indicator, fiscalYear, body);
        values.of(id, fiscalYear)
                .orElseThrow(() -> new Refused(HttpStatus.CONFLICT, "fiscalYear", "まだ報告がない", "nothing was reported"))
                .correct(value, Objects.requireNonNull(body.reason(), "checked before"));
        return raised(indicator);
    }

    private Indicator inVersion(String id, @Nullable String ifMatch) {
        Indicator indicator = indicators
                .findWithPlanById(id)
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "id", "指標がない", "there is no such indicator"));
        if (ifMatch != null && !ifMatch.equals("\"" + indicator.version() + "\"")) {
            throw new Refused(HttpStatus.PRECONDITION_FAILED, "If-Match", "版が古い", "the version is stale");
        }
        return indicator;
    }

    private long raised(Indicator indicator) {
        long next = indicator.version() + 1;
        entities.lock(indicator, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return next;
    }
}
