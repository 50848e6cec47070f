-- The keys of texts about persons, and nothing of the texts: those are ciphertext in the events.
-- Erasing a text is deleting its key. Roles that may read tables for analysts are never given this schema.
CREATE TABLE personal.text_key (
    key_id text COLLATE "C" PRIMARY KEY,
    secret bytea NOT NULL,
    proof  bytea NOT NULL
);
COMMENT ON COLUMN personal.text_key.secret IS 'A key for AES-256-GCM and one for HMAC-SHA-256, 32 bytes each; random.';
COMMENT ON COLUMN personal.text_key.proof IS 'HMAC of the text, to tell a repeated request from another one; goes with the key.';
-- ANALYZE would copy keys into pg_statistic, where they would outlive their row.
ALTER TABLE personal.text_key ALTER COLUMN secret SET STATISTICS 0;
ALTER TABLE personal.text_key ALTER COLUMN proof SET STATISTICS 0;

CREATE TABLE personal.destroyed_key (
    key_id       text COLLATE "C" PRIMARY KEY,
    destroyed_at timestamptz NOT NULL DEFAULT now(),
    rewritten_at timestamptz,
    log_left_at  timestamptz
);
COMMENT ON TABLE personal.destroyed_key IS 'Keys destroyed on purpose, and how far their traces are gone.';
COMMENT ON COLUMN personal.destroyed_key.rewritten_at IS 'When the table of keys was written anew: a deleted row stays in the old file.';
COMMENT ON COLUMN personal.destroyed_key.log_left_at IS 'When PostgreSQL let go of the write-ahead log from before; empty where the service may not ask for it.';
