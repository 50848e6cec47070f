-- Who of those who see everything saw what. Like the events, nobody changes it.
CREATE TABLE access.read_log (
    id     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at     timestamptz NOT NULL,
    actor  text        NOT NULL,
    roles  text[]      NOT NULL,
    method text        NOT NULL,
    path   text        NOT NULL,
    query  text,
    status integer     NOT NULL
);
CREATE INDEX read_log_of_actor ON access.read_log (actor, id);
COMMENT ON TABLE access.read_log IS '監査・管理者の閲覧記録、追記だけ / Every read by an auditor or administrator. Append only.';
COMMENT ON COLUMN access.read_log.id IS '順番。欠番あり / Order; may have gaps.';
COMMENT ON COLUMN access.read_log.at IS '答える直前の時刻、データベースの時計 / Just before the answer left, by the database''s time.';
COMMENT ON COLUMN access.read_log.actor IS 'アカウント / Account, never a person''s name.';
COMMENT ON COLUMN access.read_log.roles IS '権限 / Its roles.';
COMMENT ON COLUMN access.read_log.method IS 'GET, HEAD.';
COMMENT ON COLUMN access.read_log.path IS '閲覧した場所 / Path as it was asked for.';
COMMENT ON COLUMN access.read_log.query IS '条件 / Query string as it was asked for; NULL without one.';
COMMENT ON COLUMN access.read_log.status IS 'HTTPの応答 / HTTP status of the answer.';

CREATE FUNCTION access.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the read log is append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER read_log_is_append_only BEFORE UPDATE OR DELETE ON access.read_log
    FOR EACH STATEMENT EXECUTE FUNCTION access.refuse_change();
CREATE TRIGGER read_log_is_never_truncated BEFORE TRUNCATE ON access.read_log
    FOR EACH STATEMENT EXECUTE FUNCTION access.refuse_change();

GRANT USAGE ON SCHEMA access TO "${serviceRole}";
REVOKE ALL ON access.read_log FROM "${serviceRole}";
GRANT SELECT, INSERT ON access.read_log TO "${serviceRole}";
