package org.ayumi.app.node;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ayumi.app.AyumiProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Who is there, in {@code processing.node}; by the database's clock, so that no node's own clock matters. */
@Component
public class Nodes {

    /** A node that was not seen for so long is taken for gone. */
    private static final Duration GONE_AFTER = Duration.ofSeconds(15);

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final JdbcTemplate jdbc;
    private final NodeId self;
    private final Set<NodeRole> roles;

    Nodes(JdbcTemplate jdbc, NodeId self, AyumiProperties properties) {
        this.jdbc = jdbc;
        this.self = self;
        this.roles = properties.roles();
    }

    void seen() {
        jdbc.update(
                "INSERT INTO processing.node (node_id, roles, seen_at) VALUES (?, ?, clock_timestamp())"
                        + " ON CONFLICT (node_id) DO UPDATE SET roles = excluded.roles, seen_at = excluded.seen_at",
                self.value(),
                roles.stream().map(NodeRole::name).sorted().collect(Collectors.joining(",")));
        jdbc.update(
                "DELETE FROM processing.node WHERE seen_at < clock_timestamp() - make_interval(secs => ?)",
                FORGOTTEN_AFTER.toSeconds());
    }

    void leaves() {
        jdbc.update("DELETE FROM processing.node WHERE node_id = ?", self.value());
    }

    /** Nodes that run projections and were seen lately. */
    public Set<String> runningProjections() {
        return new TreeSet<>(jdbc.queryForList(
                "SELECT node_id FROM processing.node WHERE 'QUERY' = ANY (string_to_array(roles, ','))"
                        + " AND seen_at > clock_timestamp() - make_interval(secs => ?)",
                String.class,
                GONE_AFTER.toSeconds()));
    }

    /** Which of these processors this node holds. */
    Set<String> held(Set<String> processors) {
        Set<String> held = new TreeSet<>(jdbc.queryForList(
                "SELECT processor_name FROM processing.token_entry WHERE owner = ?", String.class, self.value()));
        held.retainAll(processors);
        return held;
    }
}
