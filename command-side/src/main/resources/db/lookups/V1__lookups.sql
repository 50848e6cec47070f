-- What a command must know beyond its own aggregate. Written in the same transaction as the events.
CREATE TABLE lookups.plan (
    plan_id    text COLLATE "C" PRIMARY KEY,
    first_year integer NOT NULL,
    last_year  integer NOT NULL
);
CREATE TABLE lookups.initiative (
    initiative_id text COLLATE "C" PRIMARY KEY,
    plan_id       text COLLATE "C" NOT NULL REFERENCES lookups.plan
);
CREATE TABLE lookups.indicator (
    indicator_id  text COLLATE "C" PRIMARY KEY,
    initiative_id text COLLATE "C" NOT NULL REFERENCES lookups.initiative,
    plan_id       text COLLATE "C" NOT NULL REFERENCES lookups.plan,
    sequence      integer NOT NULL
);
CREATE INDEX indicator_of_initiative ON lookups.indicator (initiative_id);

-- The answer of every command that came with an Idempotency-Key, stored with its events or not at all.
CREATE TABLE lookups.idempotency_key (
    actor        text        NOT NULL,
    key          text        NOT NULL,
    request_hash bytea       NOT NULL,
    answer       text,
    recorded_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (actor, key)
);
COMMENT ON COLUMN lookups.idempotency_key.request_hash IS 'SHA-256 of method, address and content; another request under the same key is refused.';
