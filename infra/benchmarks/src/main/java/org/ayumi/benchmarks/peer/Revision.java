package org.ayumi.benchmarks.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** Who changed something, and when. */
@Entity
@RevisionEntity(WhoChangesIt.class)
class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
    @SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq", allocationSize = 50)
    @RevisionNumber
    private long id;

    @RevisionTimestamp
    private Instant recordedAt;

    private String actor;
    private String role;
    private String section;

    @SuppressWarnings("NullAway.Init") // Envers and its listener fill it
    protected Revision() {}

    void by(String name, String itsRole, String itsSection) {
        this.actor = name;
        this.role = itsRole;
        this.section = itsSection;
    }

    Views.Revision view(IndicatorValue value) {
        return new Views.Revision(value.view(), value.reason(), recordedAt, id, actor, role, section);
    }
}
