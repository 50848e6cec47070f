-- Which types and revisions the store holds is asked at every start, before anything is read.
CREATE INDEX events_type_and_revision ON event_store.events (type, revision);
