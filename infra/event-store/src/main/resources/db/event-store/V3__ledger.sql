-- The transparency log over the events. A leaf is inserted with its event, in one statement; nothing here is changed.
CREATE TABLE event_store.ledger_nodes (
    level smallint NOT NULL CHECK (level >= 0),
    node  bigint   NOT NULL CHECK (node >= 0),
    hash  bytea    NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (level, node)
);
COMMENT ON TABLE event_store.ledger_nodes IS 'RFC 6962 Merkle tree over the events: hashes of complete subtrees at every eighth level, so that 256 of them make a tile.';
COMMENT ON COLUMN event_store.ledger_nodes.level IS '0: leaves; 8: subtrees of 256 leaves; 16: of 65536; and so on.';
COMMENT ON COLUMN event_store.ledger_nodes.node IS 'Place in its level, from 0. A leaf''s is its event''s position less one.';

CREATE TABLE event_store.ledger_checkpoints (
    size      bigint      PRIMARY KEY CHECK (size >= 0),
    note      text        NOT NULL,
    sealed_at timestamptz NOT NULL
);
COMMENT ON TABLE event_store.ledger_checkpoints IS 'Published checkpoints (C2SP signed notes). The key that signs them is never in this database.';
COMMENT ON COLUMN event_store.ledger_checkpoints.size IS 'How many events it covers.';

-- Without a foreign key: to check one, PostgreSQL locks the checkpoint as the table's owner, and an owner that is the
-- service too has taken that right from itself. The verifier finds cosignatures of checkpoints that are not there.
CREATE TABLE event_store.ledger_cosignatures (
    size        bigint      NOT NULL,
    signature   text        NOT NULL,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (size, signature)
);
COMMENT ON TABLE event_store.ledger_cosignatures IS 'What witnesses signed: lines to append to the checkpoint''s note.';

CREATE TABLE event_store.ledger_keys (
    number      integer     PRIMARY KEY CHECK (number > 0),
    key         text        NOT NULL UNIQUE,
    first_size  bigint      NOT NULL CHECK (first_size >= 0),
    statement   text        NOT NULL,
    recorded_at timestamptz NOT NULL
);
COMMENT ON TABLE event_store.ledger_keys IS 'Public keys of the log, in the order in which they took over, each with the size from which it signs.';
COMMENT ON COLUMN event_store.ledger_keys.statement IS 'Signed note in which the key before it names this one; the first names itself.';

DO $$
DECLARE ledger_table text;
BEGIN
    FOREACH ledger_table IN ARRAY ARRAY['ledger_nodes', 'ledger_checkpoints', 'ledger_cosignatures', 'ledger_keys'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON event_store.%I'
            ' FOR EACH STATEMENT EXECUTE FUNCTION event_store.refuse_change()', ledger_table);
        EXECUTE format('CREATE TRIGGER never_truncated BEFORE TRUNCATE ON event_store.%I'
            ' FOR EACH STATEMENT EXECUTE FUNCTION event_store.refuse_change()', ledger_table);
        EXECUTE format('REVOKE ALL ON event_store.%I FROM "${serviceRole}"', ledger_table);
        EXECUTE format('GRANT SELECT, INSERT ON event_store.%I TO "${serviceRole}"', ledger_table);
    END LOOP;
END $$;
