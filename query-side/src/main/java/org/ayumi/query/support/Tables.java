package org.ayumi.query.support;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** Empties the tables of a projection. */
@Component
public class Tables {

    private final EntityManager entityManager;

    Tables(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Deletes rather than truncates: readers keep seeing what was there until the rebuild commits. */
    public void clear(String... tables) {
        entityManager.flush();
        for (String table : tables) {
            entityManager.createNativeQuery("delete from " + table).executeUpdate();
        }
        entityManager.clear();
    }
}
