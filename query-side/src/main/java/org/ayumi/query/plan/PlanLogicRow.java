package org.ayumi.query.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.logic.LogicModel;
import org.ayumi.kernel.plan.LogicModelDrawn;
import org.ayumi.query.model.Row;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** The logic model of a plan as it stands, and each of its versions. */
@Entity
@Table(name = "plan_logic_model")
class PlanLogicRow extends Row<String> {

    @Id
    private String planId;

    private int modelVersion;

    @ElementCollection
    @CollectionTable(name = "plan_logic_link", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "list_index")
    @Fetch(FetchMode.SUBSELECT)
    private List<LogicLinkColumns> links = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_logic_version", joinColumns = @JoinColumn(name = "plan_id"))
    @MapKeyColumn(name = "model_version")
    @Fetch(FetchMode.SUBSELECT)
    private Map<Integer, LogicVersionColumns> versions = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected PlanLogicRow() {}

    PlanLogicRow(String planId) {
        this.planId = planId;
    }

    void drawn(RecordedEvent recorded, LogicModelDrawn event) {
        modelVersion = event.modelVersion();
        links.removeIf(link -> event.unlinked().contains(link.link()));
        event.linked().forEach(link -> links.add(LogicLinkColumns.of(link, modelVersion)));
        versions.put(modelVersion, LogicVersionColumns.of(recorded, event, links.size()));
        changedAt(recorded.position());
    }

    int modelVersion() {
        return modelVersion;
    }

    List<LogicLinkColumns> links() {
        return List.copyOf(links);
    }

    LogicModel model() {
        return new LogicModel(links.stream().map(LogicLinkColumns::link).toList());
    }

    SortedMap<Integer, LogicVersionColumns> versions() {
        return new TreeMap<>(versions);
    }

    @Override
    public String getId() {
        return planId;
    }
}
