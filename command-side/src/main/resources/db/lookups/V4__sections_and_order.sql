-- The sections of plans: an initiative hangs on one that is there.
CREATE TABLE lookups.section (
    section_id text COLLATE "C" PRIMARY KEY,
    plan_id    text COLLATE "C" NOT NULL REFERENCES lookups.plan
);

-- Where the plan shows an initiative, so that one without an order of its own comes last.
ALTER TABLE lookups.initiative ADD COLUMN sort_order integer NOT NULL DEFAULT 0;

-- Initiatives that were registered before this column was there have numbers of three parts.
UPDATE lookups.initiative
   SET sort_order = (split_part(stored.number, '-', 1)::int * 100 + split_part(stored.number, '-', 2)::int) * 100
                    + split_part(stored.number, '-', 3)::int
  FROM (SELECT aggregate_id, convert_from(payload, 'UTF8')::json ->> 'number' AS number
          FROM event_store.events
         WHERE type = 'initiative.registered' AND revision = '1') AS stored
 WHERE stored.aggregate_id = initiative.initiative_id;

CREATE INDEX initiative_of_plan ON lookups.initiative (plan_id, sort_order);
