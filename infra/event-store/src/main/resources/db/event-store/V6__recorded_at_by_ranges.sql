-- Positions by time. Events lie in the order in which they were recorded, so a summary of each range of pages finds the few that
-- hold what was recorded after an instant and before a position; the index of every row, which only this question used, goes.
-- The sum keeps the planner from the primary key: it would read every event before the position. Without the position in the
-- index, every event after the instant would be read.
CREATE INDEX events_recorded_by_ranges ON event_store.events USING brin ((position + 0), recorded_at) WITH (autosummarize = on);
DROP INDEX event_store.events_recorded_at;
