package org.ayumi.benchmarks.peer;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.query.AuditEntity;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class Reads {

    private final Indicators indicators;
    private final Initiatives initiatives;
    private final EntityManager entities;

    Reads(Indicators indicators, Initiatives initiatives, EntityManager entities) {
        this.indicators = indicators;
        this.initiatives = initiatives;
        this.entities = entities;
    }

    public Views.IndicatorView indicator(String id) {
        Indicator found = indicators.findWithValuesById(id).orElseThrow(Reads::missing);
        return Shown.indicator(found, found.values());
    }

    public Views.Progress progress(String planId, int fiscalYear) {
        List<Indicator> found = indicators.ofPlan(planId);
        if (found.isEmpty()) {
            throw missing();
        }
        return new Views.Progress(
                planId,
                found.getFirst().initiative().plan().name(),
                fiscalYear,
                Judgement.yearName(fiscalYear),
                found.stream()
                        .map(indicator -> Shown.indicator(
                                indicator,
                                indicator.valueOf(fiscalYear).stream().toList()))
                        .toList());
    }

    public Views.Sheet sheet(String initiativeId, int fiscalYear) {
        Initiative found = initiatives.findWithPlanById(initiativeId).orElseThrow(Reads::missing);
        return new Views.Sheet(
                found.id(),
                found.plan().id(),
                found.number(),
                found.name(),
                found.division(),
                found.summary(),
                fiscalYear,
                indicators.ofInitiative(initiativeId).stream()
                        .map(indicator -> Shown.indicator(
                                indicator,
                                indicator.valueOf(fiscalYear).stream().toList()))
                        .toList(),
                initiatives.activities(initiativeId, fiscalYear).stream()
                        .map(Activity::view)
                        .toList());
    }

    public Views.History history(String id) {
        Indicator found = indicators.findWithValuesById(id).orElseThrow(Reads::missing);
        Map<Integer, List<Views.Revision>> revisions = revisions(id);
        return new Views.History(
                Shown.head(found.initiative()),
                found.id(),
                found.name(),
                Shown.baseline(found),
                Shown.target(found),
                found.values().stream()
                        .map(value -> new Views.YearHistory(
                                value.fiscalYear(),
                                Judgement.yearName(value.fiscalYear()),
                                value.view(),
                                revisions.getOrDefault(value.fiscalYear(), List.of()),
                                Shown.status(found, value)))
                        .toList());
    }

    private Map<Integer, List<Views.Revision>> revisions(String indicatorId) {
        List<?> rows = AuditReaderFactory.get(entities)
                .createQuery()
                .forRevisionsOfEntity(IndicatorValue.class, false, true)
                .add(AuditEntity.relatedId("indicator").eq(indicatorId))
                .addOrder(AuditEntity.revisionNumber().asc())
                .getResultList();
        Map<Integer, List<Views.Revision>> byYear = new TreeMap<>();
        for (Object row : rows) {
            Object[] found = (Object[]) row;
            IndicatorValue value = (IndicatorValue) found[0];
            byYear.computeIfAbsent(value.fiscalYear(), year -> new ArrayList<>())
                    .add(((Revision) found[1]).view(value));
        }
        return byYear;
    }

    private static Refused missing() {
        return new Refused(HttpStatus.NOT_FOUND, "id", "見つからない", "there is none");
    }
}
