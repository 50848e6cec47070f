-- How far each projection has come. Axon's token store; bytea instead of its default large objects.
CREATE TABLE processing.token_entry (
    processor_name text    NOT NULL,
    segment        integer NOT NULL,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    PRIMARY KEY (processor_name, segment)
);
COMMENT ON TABLE processing.token_entry IS 'Position up to which each projection (processor) has applied events.';
COMMENT ON COLUMN processing.token_entry.token IS 'UTF-8 JSON with the position.';
