-- Nodes that work on this database. By this clock alone: nodes' own clocks may disagree.
CREATE TABLE processing.node (
    node_id text        PRIMARY KEY,
    roles   text        NOT NULL,
    seen_at timestamptz NOT NULL
);
COMMENT ON COLUMN processing.node.roles IS 'COMMAND, QUERY, WEB: what the node does, separated by commas.';
