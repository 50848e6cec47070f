package org.ayumi.benchmarks.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Initiative {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Plan plan;

    private String number;
    private String name;
    private String division;
    private String summary;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Initiative() {}

    String id() {
        return id;
    }

    Plan plan() {
        return plan;
    }

    String number() {
        return number;
    }

    String name() {
        return name;
    }

    String division() {
        return division;
    }

    String summary() {
        return summary;
    }
}
