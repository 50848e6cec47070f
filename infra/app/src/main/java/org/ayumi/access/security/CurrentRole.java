package org.ayumi.access.security;

import java.util.Arrays;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What whoever asks may read beyond what everybody may. */
@Component
public class CurrentRole {

    /** Texts about persons are for those who may read audit trails. */
    public boolean readsPersonalTexts() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(granted -> Arrays.stream(Role.values())
                                .filter(Role::readsTrails)
                                .anyMatch(role -> ("ROLE_" + role.name()).equals(granted.getAuthority())));
    }
}
