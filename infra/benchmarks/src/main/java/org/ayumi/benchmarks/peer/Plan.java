package org.ayumi.benchmarks.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Plan {

    @Id
    private String id;

    private String name;
    private int firstYear;
    private int lastYear;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Plan() {}

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return lastYear;
    }
}
