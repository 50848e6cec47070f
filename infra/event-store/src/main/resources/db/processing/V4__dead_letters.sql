-- Events that a projection could not apply, and later ones of the same aggregate, which wait behind them. The event itself
-- stays where it is: a letter only points at it, so that nothing is copied and old revisions are still upcast.
CREATE TABLE processing.dead_letter (
    projection    text        NOT NULL,
    position      bigint      NOT NULL,
    aggregate_id  text        COLLATE "C" NOT NULL,
    event_type    text        NOT NULL,
    parked_at     timestamptz NOT NULL,
    cause         text,
    attempts      integer     NOT NULL DEFAULT 0,
    last_tried_at timestamptz,
    PRIMARY KEY (projection, position)
);
CREATE INDEX dead_letter_sequence ON processing.dead_letter (projection, aggregate_id, position);
COMMENT ON COLUMN processing.dead_letter.cause IS 'Why it failed; null where it only waits behind an earlier letter of its aggregate.';

-- What people decided about them, kept for good.
CREATE TABLE processing.dead_letter_decision (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    projection   text        NOT NULL,
    position     bigint      NOT NULL,
    aggregate_id text        COLLATE "C" NOT NULL,
    action       text        NOT NULL,
    actor        text        NOT NULL,
    reason       text        NOT NULL,
    decided_at   timestamptz NOT NULL,
    outcome      text
);
COMMENT ON COLUMN processing.dead_letter_decision.outcome IS 'What came of it; null where the service ended before it was known.';

-- Why a rebuild does not get on, and where.
ALTER TABLE processing.rebuild ADD COLUMN failure text, ADD COLUMN failed_position bigint;
