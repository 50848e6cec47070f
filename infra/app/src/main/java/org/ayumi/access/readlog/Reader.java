package org.ayumi.access.readlog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Who reads. */
record Reader(String actor, List<String> roles) {

    private static final String ROLE = "ROLE_";

    /** Empty for somebody who has none of the roles whose reads are recorded. */
    static Optional<Reader> of(@Nullable Authentication authentication, Set<String> recorded) {
        if (authentication == null) {
            return Optional.empty();
        }
        List<String> roles = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()))
                .sorted()
                .toList();
        return roles.stream().anyMatch(recorded::contains)
                ? Optional.of(new Reader(authentication.getName(), roles))
                : Optional.empty();
    }
}
