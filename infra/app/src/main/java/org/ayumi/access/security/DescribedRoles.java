package org.ayumi.access.security;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.List;
import org.ayumi.http.openapi.Problems;
import org.ayumi.kernel.event.Role;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.stereotype.Component;

/** Who may do what, as the security configuration decides it: the description asks it, and says the same. */
@Component
class DescribedRoles implements OpenApiCustomizer {

    private static final String NOBODY = "nobody";

    private final ObjectProvider<WebInvocationPrivilegeEvaluator> privileges;

    DescribedRoles(ObjectProvider<WebInvocationPrivilegeEvaluator> privileges) {
        this.privileges = privileges;
    }

    @Override
    public void customise(OpenAPI api) {
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach(
                                (method, operation) -> describe(path.replaceAll("\\{[^}]*}", "x"), method, operation)));
    }

    private void describe(String path, PathItem.HttpMethod method, Operation operation) {
        if (isAllowed(path, method, anonymous())) {
            operation.setSecurity(List.of());
            return;
        }
        List<String> roles = Role.ofAccounts().stream()
                .filter(role -> isAllowed(path, method, of(role)))
                .map(Role::name)
                .toList();
        operation.addExtension("x-roles", roles);
        if (roles.size() < Role.ofAccounts().size()) {
            String names = String.join(", ", roles);
            Problems.add(operation, "403", "権限がありません（" + names + "） / Not allowed for this role; for " + names);
        }
    }

    private boolean isAllowed(String path, PathItem.HttpMethod method, Authentication whoever) {
        return privileges.getObject().isAllowed("", path, method.name(), whoever);
    }

    private static Authentication anonymous() {
        return new AnonymousAuthenticationToken(NOBODY, NOBODY, AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    }

    private static Authentication of(Role role) {
        return UsernamePasswordAuthenticationToken.authenticated(
                NOBODY, NOBODY, AuthorityUtils.createAuthorityList("ROLE_" + role.name()));
    }
}
