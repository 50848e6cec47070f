-- What one turn appends, in one call: the lock, the numbers, the events and their leaves. The caller has worked out the leaves for
-- positions after known_head, since a leaf contains its position; where somebody else has appended since, nothing is stored, the
-- caller hears where the order ends, and calls again in the same transaction, in which it has the lock now. Each statement of a
-- function sees what was committed before it began, so head is read after the lock is had.
CREATE FUNCTION event_store.append(
    order_lock bigint, known_head bigint, lookup_types text[],
    aggregate_ids text[], aggregate_types text[], sequence_numbers bigint[], event_ids text[], recorded_at timestamptz[],
    types text[], revisions text[], payloads bytea[], metadata bytea[], hashes bytea[],
    OUT head bigint, OUT leaves bigint, OUT appended boolean, OUT lookups_changed boolean)
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(order_lock);
    SELECT coalesce(max(stored.position), 0) INTO head FROM event_store.events stored;
    SELECT coalesce(max(stored.node) + 1, 0) INTO leaves FROM event_store.ledger_nodes stored WHERE stored.level = 0;
    appended := head = known_head AND head = leaves;
    lookups_changed := false;
    IF appended THEN
        INSERT INTO event_store.events (position, aggregate_id, aggregate_type, sequence_number, event_id, recorded_at, type, revision,
                payload, metadata)
            SELECT known_head + given.place, given.aggregate_id, given.aggregate_type, given.sequence_number, given.event_id, given.recorded_at,
                given.type, given.revision, given.payload, given.metadata
            FROM unnest(aggregate_ids, aggregate_types, sequence_numbers, event_ids, recorded_at, types, revisions, payloads, metadata)
                WITH ORDINALITY AS given(aggregate_id, aggregate_type, sequence_number, event_id, recorded_at, type, revision, payload,
                    metadata, place);
        INSERT INTO event_store.ledger_nodes (level, node, hash)
            SELECT 0, known_head + given.place - 1, given.hash FROM unnest(hashes) WITH ORDINALITY AS given(hash, place);
    ELSIF head > known_head THEN
        -- Whoever has not looked for so long looks again at everything.
        lookups_changed := head - known_head > 10000 OR coalesce(
            (SELECT bool_or(stored.type = ANY (lookup_types)) FROM event_store.events stored WHERE stored.position > known_head), true);
    END IF;
END $$;
COMMENT ON FUNCTION event_store.append IS 'Appends events and leaves after known_head, or says where the order ends and whether lookups may have changed since.';
