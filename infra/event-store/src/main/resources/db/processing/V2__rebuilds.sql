-- Rebuilds that are under way. The row survives a restart; any node goes on with it.
CREATE TABLE processing.rebuild (
    projection text        PRIMARY KEY,
    started_at timestamptz NOT NULL,
    goal       bigint      NOT NULL
);
COMMENT ON COLUMN processing.rebuild.goal IS 'Last position of the store when the rebuild began; it goes on until it has caught up.';
