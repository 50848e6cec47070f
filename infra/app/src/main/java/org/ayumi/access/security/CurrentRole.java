package org.ayumi.access.security;

import java.util.List;
import org.ayumi.kernel.event.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What whoever asks may read beyond what everybody may. */
@Component
public class CurrentRole {

    /** Those who may read audit trails: all but analysts, who read the read models. */
    static final List<Role> READERS_OF_TRAILS = List.of(Role.STAFF, Role.APPROVER, Role.AUDITOR, Role.ADMIN);

    /** Texts about persons are for those who may read audit trails. */
    public boolean readsPersonalTexts() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(granted -> READERS_OF_TRAILS.stream()
                                .anyMatch(role -> ("ROLE_" + role.name()).equals(granted.getAuthority())));
    }
}
