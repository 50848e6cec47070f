-- Indicators that use the figures of another plan's. Every one that is known already is reported itself. A rebuild that was
-- under way when the program was replaced goes on with its own tables, so these have the same.
DO $$
DECLARE
    read_schema text;
    of_indicators text;
BEGIN
    FOREACH read_schema IN ARRAY ARRAY['read_progress', 'read_history', 'read_progress_next', 'read_history_next'] LOOP
        CONTINUE WHEN NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = read_schema);
        of_indicators := split_part(read_schema, '_', 2) || '_indicator';
        EXECUTE format($sql$
            ALTER TABLE %1$I.%2$I
                ADD COLUMN reported_at text COLLATE "C",
                ADD COLUMN reported_at_position bigint;
            COMMENT ON COLUMN %1$I.%2$I.reported_at IS '実績を報告する、ほかの計画の指標のID。自ら報告するならNULL。実績はその指標の行だけにある：COALESCE(reported_at, indicator_id) で結ぶ / indicator of another plan whose figures are this one''s, too; NULL where it is reported itself. They are in that one''s rows alone: join by COALESCE(reported_at, indicator_id)';
            COMMENT ON COLUMN %1$I.%2$I.reported_at_position IS 'そう定めたイベントの位置 / position of the event that said so';
            CREATE INDEX ON %1$I.%2$I (reported_at) WHERE reported_at IS NOT NULL;
        $sql$, read_schema, of_indicators);
    END LOOP;
END $$;
