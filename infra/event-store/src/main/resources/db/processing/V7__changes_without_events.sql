-- Rows of a read model also change where its position does not: when rebuilt rows are taken over, and when an event that was
-- parked is applied after all. Whoever keeps answers must notice that, whatever program did it; so the tables notice it.
CREATE TABLE processing.change_without_event (
    projection text   PRIMARY KEY,
    changes    bigint NOT NULL
);
COMMENT ON TABLE processing.change_without_event IS 'How often the rows of a read model may have changed other than by the next event.';

CREATE FUNCTION processing.count_change_without_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO processing.change_without_event AS known (projection, changes) VALUES (OLD.projection, 1)
    ON CONFLICT (projection) DO UPDATE SET changes = known.changes + 1;
    RETURN NULL;
END $$;
CREATE TRIGGER rebuild_ends AFTER DELETE ON processing.rebuild
    FOR EACH ROW EXECUTE FUNCTION processing.count_change_without_event();
CREATE TRIGGER letter_is_settled AFTER DELETE ON processing.dead_letter
    FOR EACH ROW EXECUTE FUNCTION processing.count_change_without_event();
