package org.ayumi.benchmarks.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

@Entity
class Activity {

    @Id
    private String id;

    @SuppressWarnings("UnusedVariable") // named in queries
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Initiative initiative;

    private int fiscalYear;
    private String title;
    private LocalDate heldOn;
    private int participants;
    private String note;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Activity() {}

    Views.Activity view() {
        return new Views.Activity(id, fiscalYear, Judgement.yearName(fiscalYear), title, heldOn, participants, note);
    }
}
