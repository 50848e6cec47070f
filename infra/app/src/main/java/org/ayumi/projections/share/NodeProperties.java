package org.ayumi.projections.share;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of this node among several.
 *
 * @param roles AYUMI_ROLES: what this node does (command, query, web); all of it unless said
 */
@ConfigurationProperties("ayumi")
public record NodeProperties(
        @DefaultValue({"COMMAND", "QUERY", "WEB"}) Set<NodeRole> roles) {

    public boolean does(NodeRole role) {
        return roles.contains(role);
    }
}
