package org.ayumi.benchmarks.peer;

import org.hibernate.envers.RevisionListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Made by Envers. */
public class WhoChangesIt implements RevisionListener {

    @Override
    public void newRevision(Object revision) {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known == null) {
            throw new IllegalStateException("a change without an account behind it");
        }
        ((Revision) revision).by(known.getName(), "STAFF", "市民活動推進課");
    }
}
