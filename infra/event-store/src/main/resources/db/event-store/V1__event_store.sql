-- The events, and nothing else. Nobody changes them: neither the service's role nor, by accident, the owner.
CREATE TABLE event_store.events (
    position        bigint      PRIMARY KEY CHECK (position > 0),
    aggregate_id    text        COLLATE "C" NOT NULL,
    aggregate_type  text        NOT NULL,
    sequence_number bigint      NOT NULL CHECK (sequence_number >= 0),
    event_id        text        NOT NULL UNIQUE,
    recorded_at     timestamptz NOT NULL,
    type            text        NOT NULL,
    revision        text        NOT NULL,
    payload         bytea       NOT NULL,
    metadata        bytea       NOT NULL,
    CONSTRAINT one_event_per_aggregate_and_sequence UNIQUE (aggregate_id, sequence_number)
);
COMMENT ON TABLE event_store.events IS 'Every event, in the one global order in which it was committed. Append only.';
COMMENT ON COLUMN event_store.events.position IS 'Global order, from 1, without gaps; equals commit order.';
COMMENT ON COLUMN event_store.events.aggregate_id IS 'Plan, initiative or indicator; an id starts with the id of what it belongs to.';
COMMENT ON COLUMN event_store.events.sequence_number IS 'Order within the aggregate, from 0, without gaps.';
COMMENT ON COLUMN event_store.events.recorded_at IS 'When it was recorded, by the clock of the node; never decides order.';
COMMENT ON COLUMN event_store.events.type IS 'Logical name, for example indicator.value-corrected; never a class name.';
COMMENT ON COLUMN event_store.events.payload IS 'UTF-8 JSON.';
COMMENT ON COLUMN event_store.events.metadata IS 'UTF-8 JSON object of strings: actor, role, section, requestId, source, document, reason.';

CREATE INDEX events_recorded_at ON event_store.events (recorded_at, position);

-- Statement triggers fire even when no row would match, and for the owner and superusers, whom privileges do not bind.
CREATE FUNCTION event_store.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'events are append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER events_are_append_only BEFORE UPDATE OR DELETE ON event_store.events
    FOR EACH STATEMENT EXECUTE FUNCTION event_store.refuse_change();
CREATE TRIGGER events_are_never_truncated BEFORE TRUNCATE ON event_store.events
    FOR EACH STATEMENT EXECUTE FUNCTION event_store.refuse_change();

-- The service inserts and reads. Where one role is owner and service at once, it takes the other rights from itself.
GRANT USAGE ON SCHEMA event_store TO "${serviceRole}";
REVOKE ALL ON event_store.events FROM "${serviceRole}";
GRANT SELECT, INSERT ON event_store.events TO "${serviceRole}";
