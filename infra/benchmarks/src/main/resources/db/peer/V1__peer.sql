CREATE TABLE plan (
    id text COLLATE "C" PRIMARY KEY,
    name text NOT NULL,
    first_year int NOT NULL,
    last_year int NOT NULL
);
CREATE TABLE initiative (
    id text COLLATE "C" PRIMARY KEY,
    plan_id text COLLATE "C" NOT NULL REFERENCES plan,
    number text NOT NULL,
    name text NOT NULL,
    division text NOT NULL,
    summary text NOT NULL
);
CREATE INDEX ON initiative (plan_id);
CREATE TABLE activity (
    id text COLLATE "C" PRIMARY KEY,
    initiative_id text COLLATE "C" NOT NULL REFERENCES initiative,
    fiscal_year int NOT NULL,
    title text NOT NULL,
    held_on date NOT NULL,
    participants int NOT NULL,
    note text NOT NULL
);
CREATE INDEX ON activity (initiative_id, fiscal_year);
CREATE TABLE indicator (
    id text COLLATE "C" PRIMARY KEY,
    version bigint NOT NULL,
    initiative_id text COLLATE "C" NOT NULL REFERENCES initiative,
    name text NOT NULL,
    unit text NOT NULL,
    baseline_year int NOT NULL,
    baseline numeric NOT NULL,
    target_year int NOT NULL,
    target numeric NOT NULL
);
CREATE INDEX ON indicator (initiative_id);
CREATE TABLE indicator_value (
    id bigint PRIMARY KEY,
    indicator_id text COLLATE "C" NOT NULL REFERENCES indicator,
    fiscal_year int NOT NULL,
    kind text NOT NULL,
    amount numeric,
    unit text,
    note text,
    reason text,
    UNIQUE (indicator_id, fiscal_year)
);
CREATE SEQUENCE indicator_value_seq INCREMENT 50;
CREATE TABLE revision (
    id bigint PRIMARY KEY,
    recorded_at timestamptz NOT NULL,
    actor text NOT NULL,
    role text NOT NULL,
    section text NOT NULL
);
CREATE SEQUENCE revision_seq INCREMENT 50;
CREATE TABLE indicator_value_aud (
    id bigint NOT NULL,
    rev bigint NOT NULL REFERENCES revision,
    revtype smallint NOT NULL,
    indicator_id text COLLATE "C",
    fiscal_year int,
    kind text,
    amount numeric,
    unit text,
    note text,
    reason text,
    PRIMARY KEY (rev, id)
);
CREATE INDEX ON indicator_value_aud (indicator_id);
