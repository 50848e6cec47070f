-- So that the oldest are found without looking at all of them.
CREATE INDEX idempotency_key_recorded_at ON lookups.idempotency_key (recorded_at);
