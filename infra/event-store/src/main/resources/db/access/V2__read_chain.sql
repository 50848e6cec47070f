-- The entries of the read log in a chain, so that one that is changed, taken out or put in shows; and what was signed of it.
CREATE TABLE access.read_chain (
    number bigint PRIMARY KEY CHECK (number > 0),
    entry  bigint NOT NULL UNIQUE,
    hash   bytea  NOT NULL CHECK (octet_length(hash) = 32)
);
COMMENT ON TABLE access.read_chain IS '閲覧記録の鎖、追記だけ / A link for every entry of the read log, some seconds after it. Append only.';
COMMENT ON COLUMN access.read_chain.number IS '1から、欠番なし / From 1, without gaps.';
COMMENT ON COLUMN access.read_chain.entry IS '閲覧記録のid / Id of the entry; rises with the number.';
COMMENT ON COLUMN access.read_chain.hash IS 'SHA-256 of a byte 2, the link before, and the entry in RFC 8785 form.';

CREATE TABLE access.read_heads (
    number    bigint      PRIMARY KEY CHECK (number > 0),
    note      text        NOT NULL,
    signed_at timestamptz NOT NULL
);
COMMENT ON TABLE access.read_heads IS '署名された鎖の先頭 / Links that the log''s key signed (C2SP signed notes). The key is never in this database.';

DO $$
DECLARE chained text;
BEGIN
    FOREACH chained IN ARRAY ARRAY['read_chain', 'read_heads'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON access.%I'
            ' FOR EACH STATEMENT EXECUTE FUNCTION access.refuse_change()', chained);
        EXECUTE format('CREATE TRIGGER never_truncated BEFORE TRUNCATE ON access.%I'
            ' FOR EACH STATEMENT EXECUTE FUNCTION access.refuse_change()', chained);
        EXECUTE format('REVOKE ALL ON access.%I FROM "${serviceRole}"', chained);
        EXECUTE format('GRANT SELECT, INSERT ON access.%I TO "${serviceRole}"', chained);
    END LOOP;
END $$;

-- Readers share this lock and do not wait for each other. Whoever chains takes it alone for a moment, when no entry is
-- half written: then every id up to the largest is there or never will be.
CREATE FUNCTION access.let_chain() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtext('ayumi'), hashtext('read log'));
    RETURN NULL;
END $$;
-- An owner that is the service too has taken the right to do so from itself.
GRANT TRIGGER ON access.read_log TO CURRENT_USER;
CREATE TRIGGER read_log_lets_chain BEFORE INSERT ON access.read_log
    FOR EACH STATEMENT EXECUTE FUNCTION access.let_chain();
REVOKE TRIGGER ON access.read_log FROM "${serviceRole}";
