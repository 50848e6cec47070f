-- Old entries may go, up to a signed head from which the chain goes on. Only this function removes them, and it says so in
-- the read log, in the same transaction.
CREATE OR REPLACE FUNCTION access.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND current_setting('access.pruning', true) = 'on' THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'the read log is append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;

-- Removes some of what was written before a time; how many entries, 0 when there is nothing more to remove.
CREATE FUNCTION access.prune_read_log(before timestamptz, most integer) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    oldest  bigint := (SELECT min(number) FROM access.read_chain);
    first   bigint := (SELECT min(id) FROM access.read_log);
    head    bigint;
    upto    bigint;
    removed bigint;
    granted text[] := ARRAY[]::text[];
    pruned  text;
BEGIN
    IF before > now() - interval '30 days' THEN
        RAISE EXCEPTION 'the read log is kept for 30 days at least' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT heads.number, links.entry INTO head, upto
        FROM access.read_heads heads JOIN access.read_chain links ON links.number = heads.number
        WHERE heads.number < oldest + most AND links.entry >= first
          AND NOT EXISTS (SELECT FROM access.read_log young WHERE young.id BETWEEN first AND links.entry AND young.at >= before)
        ORDER BY heads.number DESC LIMIT 1;
    IF head IS NULL THEN
        RETURN 0;
    END IF;
    FOREACH pruned IN ARRAY ARRAY['read_log', 'read_chain', 'read_heads'] LOOP
        IF NOT has_table_privilege('access.' || pruned, 'DELETE') THEN -- an owner that is the service took it from itself
            EXECUTE format('GRANT DELETE ON access.%I TO CURRENT_USER', pruned);
            granted := granted || pruned;
        END IF;
    END LOOP;
    PERFORM set_config('access.pruning', 'on', true);
    DELETE FROM access.read_log WHERE id <= upto;
    GET DIAGNOSTICS removed = ROW_COUNT;
    DELETE FROM access.read_chain WHERE number < head;
    DELETE FROM access.read_heads WHERE number < head;
    PERFORM set_config('access.pruning', 'off', true);
    FOREACH pruned IN ARRAY granted LOOP
        EXECUTE format('REVOKE DELETE ON access.%I FROM CURRENT_USER', pruned);
    END LOOP;
    INSERT INTO access.read_log (at, actor, roles, method, path, query, status) VALUES (clock_timestamp(), 'ayumi', '{}',
        'DELETE', '/api/v1/read-log', format('ids=%s-%s&entries=%s&link=%s&before=%s', first, upto, removed, head,
        to_char(before AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')), 200);
    RETURN removed;
END $$;
COMMENT ON FUNCTION access.prune_read_log IS '保存期間を過ぎた閲覧記録を、署名された先頭まで削除し、削除したことを閲覧記録に残す / Removes what is past its retention, up to a signed head, and records that.';
REVOKE ALL ON FUNCTION access.prune_read_log FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.prune_read_log TO "${serviceRole}";
COMMENT ON COLUMN access.read_log.method IS 'GET, HEAD; DELETE: the service removed entries past their retention.';
COMMENT ON COLUMN access.read_log.actor IS 'アカウント / Account, never a person''s name; ayumi: the service itself.';
