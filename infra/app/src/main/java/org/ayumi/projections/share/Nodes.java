package org.ayumi.projections.share;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    Nodes(JdbcTemplate jdbc, NodeId self, NodeProperties properties) {
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

    /** Which of these processors each node holds that runs projections and was seen lately. */
    Map<String, Set<String>> holders(Set<String> processors) {
        Map<String, Set<String>> holders = new TreeMap<>();
        jdbc.query(
                "SELECT node_id, processor_name FROM processing.node"
                        + " LEFT JOIN processing.token_entry ON owner = node_id"
                        + " WHERE 'QUERY' = ANY (string_to_array(roles, ','))"
                        + " AND seen_at > clock_timestamp() - make_interval(secs => ?)",
                row -> {
                    Set<String> held = holders.computeIfAbsent(row.getString(1), node -> new TreeSet<>());
                    String processor = row.getString(2);
                    if (processor != null && processors.contains(processor)) {
                        held.add(processor);
                    }
                },
                GONE_AFTER.toSeconds());
        return holders;
    }

    /** The processor that this node should let go, if it holds one too many. */
    Optional<String> surplus(Set<String> processors) {
        return Shares.surplus(self.value(), holders(processors));
    }
}
