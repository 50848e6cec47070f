-- The indicator of another plan that an indicator takes its figures from; of those defined until now each is reported itself.
ALTER TABLE lookups.indicator ADD COLUMN reported_at text COLLATE "C";
CREATE INDEX indicator_reported_at ON lookups.indicator (reported_at) WHERE reported_at IS NOT NULL;
